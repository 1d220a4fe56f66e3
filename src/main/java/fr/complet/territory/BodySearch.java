package fr.complet.territory;

import java.util.Optional;

/** The search of the commune or of the EPCI that a SIRET or a SIREN identifies. */
public final class BodySearch {

    private BodySearch() {}

    /**
     * The body whose number begins a SIRET, or is a SIREN, without fault: an EPCI or a commune of the table; if none, the
     * commune that took the place of the one that had the number by its INSEE code, which is not certain.
     */
    public static Optional<Body> of(String text) {
        Optional<String> siren = Siret.of(text).map(siret -> siret.siren().digits());
        // Within a SIRET whose key is right, the SIREN may be one that no body can have.
        return Siren.of(siren.orElse(text)).flatMap(BodySearch::body);
    }

    private static Optional<Body> body(Siren siren) {
        return Territory.france()
                .epci(siren.digits())
                .<Body>map(Body.OfEpci::new)
                .or(() -> registered(siren).map(commune -> new Body.OfCommune(commune, true)))
                .or(() -> successor(siren).map(commune -> new Body.OfCommune(commune, false)));
    }

    /** The commune that the table has under this number: nearly always the one it was made from, else any. */
    private static Optional<Commune> registered(Siren siren) {
        return UsualSiren.of(siren)
                .flatMap(usual -> Territory.france().commune(usual.code()))
                .filter(commune -> commune.isRegisteredAs(siren))
                .or(() -> PlaceSearch.ofFrance().registered(siren));
    }

    /** A merger leaves numbers behind: that of a code that is no more, or that of a code which a new commune took over. */
    private static Optional<Commune> successor(Siren siren) {
        return UsualSiren.of(siren)
                .filter(usual -> UsualSiren.holdsFor(Territory.france().communesIn(usual.departement())))
                .map(UsualSiren::code)
                .flatMap(code -> Territory.france()
                        .commune(code)
                        .or(() -> Territory.france().former(code).map(FormerCommune::successor)));
    }
}
