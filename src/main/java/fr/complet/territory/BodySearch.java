package fr.complet.territory;

import java.util.Optional;

/** The search of the commune or of the EPCI that a SIRET or a SIREN identifies. */
public final class BodySearch {

    /** Most communes are numbered 21, their département, 0, the rest of their INSEE code, and a key. */
    private static final String OF_MOST_COMMUNES = "21";

    private static final int DEPARTEMENT_END = 4;
    private static final int CODE_START = 5;
    private static final int CODE_END = 8;

    private BodySearch() {}

    /**
     * The body whose number begins a SIRET, or is a SIREN, without fault: an EPCI or a commune of the table; if none, the
     * commune to whose INSEE code the number is owed, which is not certain: a commune that was merged leaves its number
     * behind, and some were numbered otherwise.
     */
    public static Optional<Body> of(String text) {
        Optional<Siren> siren = Siret.of(text).map(Siret::siren).or(() -> Siren.of(text));
        return siren.flatMap(BodySearch::body);
    }

    private static Optional<Body> body(Siren siren) {
        Optional<Epci> epci = Territory.france().epci(siren.digits());
        if (epci.isPresent()) {
            return epci.map(Body.OfEpci::new);
        }
        Optional<Commune> likely = numberedAsUsual(siren.digits());
        if (likely.flatMap(Commune::siren).filter(siren.digits()::equals).isPresent()) {
            return likely.map(commune -> new Body.OfCommune(commune, true));
        }
        return PlaceSearch.ofFrance()
                .registered(siren)
                .<Body>map(commune -> new Body.OfCommune(commune, true))
                .or(() -> likely.map(commune -> new Body.OfCommune(commune, false)));
    }

    /** The commune of today with the INSEE code that is in the number, or the one that took its place. */
    private static Optional<Commune> numberedAsUsual(String siren) {
        if (!siren.startsWith(OF_MOST_COMMUNES) || siren.charAt(DEPARTEMENT_END) != '0') {
            return Optional.empty();
        }
        String code = siren.substring(OF_MOST_COMMUNES.length(), DEPARTEMENT_END)
                + siren.substring(CODE_START, CODE_END);
        return Territory.france()
                .commune(code)
                .or(() -> Territory.france().former(code).map(FormerCommune::successor));
    }
}
