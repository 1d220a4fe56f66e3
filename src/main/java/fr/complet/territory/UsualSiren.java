package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/**
 * The SIREN of a commune as it was made in most départements: 21, the département, 0, the rest of the INSEE code, and a
 * key. In others, the Aisne for one, the numbers went out of step with the codes.
 */
record UsualSiren(String departement, String rest) {

    private static final String START = "21";
    private static final int DEPARTEMENT_END = 4;
    private static final int REST = 5;
    private static final int KEY = 8;

    /** One in so many numbers of a département may be out of step. */
    private static final int RARE = 20;

    static Optional<UsualSiren> of(Siren siren) {
        String digits = siren.digits();
        return digits.startsWith(START) && digits.charAt(DEPARTEMENT_END) == '0'
                ? Optional.of(
                        new UsualSiren(digits.substring(START.length(), DEPARTEMENT_END), digits.substring(REST, KEY)))
                : Optional.empty();
    }

    /** The INSEE code from which the number was made. */
    String code() {
        return departement + rest;
    }

    /** Whether the communes of the département that have such a number have it, nearly all, from their own code. */
    static boolean holdsFor(List<Commune> communes) {
        List<Commune> numbered = communes.stream()
                .filter(commune -> commune.siren().orElse("").startsWith(START))
                .toList();
        long otherwise = numbered.stream()
                .filter(commune -> !commune.siren()
                        .flatMap(Siren::of)
                        .flatMap(UsualSiren::of)
                        .map(UsualSiren::code)
                        .filter(commune.code()::equals)
                        .isPresent())
                .count();
        return otherwise * RARE < numbered.size();
    }
}
