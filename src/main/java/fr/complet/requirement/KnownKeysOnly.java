package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.UnknownKey;

/** Asks that every key and sheet be one of the dossier format (rubriques_connues). */
public record KnownKeysOnly() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Finding[] findings =
                dossier.unknownKeys().stream().map(KnownKeysOnly::unknown).toArray(Finding[]::new);
        return findings.length == 0 ? Outcome.met() : Outcome.invalid(findings);
    }

    private static Finding unknown(UnknownKey key) {
        Fact written = Fact.quoted(key.key());
        return key.nearest()
                .map(nearest -> Finding.of(Stranger.UNKNOWN_KEY_NEAR, key.place(), written, Fact.quoted(nearest))
                        .expecting(Fact.quoted(nearest))
                        .having(written))
                .orElseGet(() ->
                        Finding.of(Stranger.UNKNOWN_KEY, key.place(), written).having(written));
    }

    enum Stranger implements Fault {
        /** Facts: the key as written. */
        UNKNOWN_KEY,
        /** Facts: the key as written, the nearest known key. */
        UNKNOWN_KEY_NEAR
    }
}
