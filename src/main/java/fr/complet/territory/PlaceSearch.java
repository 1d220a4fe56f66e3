package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/**
 * Communes and EPCI by what a person has typed of them so far, those most likely meant first and the larger first among
 * equals. Accents, case, punctuation, « St » for « Saint », a leading article and a letter or two that are wrong or
 * lacking do no harm. It holds the whole table, which takes a moment to read. Safe for use by many threads.
 */
public final class PlaceSearch {

    private final CommuneCompletion communes;
    private final EpciCompletion epcis;

    private PlaceSearch(Territory territory) {
        communes = new CommuneCompletion(territory);
        epcis = new EpciCompletion(territory);
    }

    /** The one search, made when it is first asked for. */
    public static PlaceSearch ofFrance() {
        return France.SEARCH;
    }

    /** By name, former name, INSEE code or postal code, or by name and code together; none when nothing is typed. */
    public List<CommuneMatch> communes(String typed, int most) {
        return communes.of(typed, Math.max(0, most));
    }

    /** By name, with its type or without, by SIREN or SIRET, or by the name of a member; none when nothing is typed. */
    public List<Epci> epcis(String typed, int most) {
        return epcis.of(typed, Math.max(0, most));
    }

    Optional<Commune> registered(Siren siren) {
        return communes.registered(siren);
    }

    private static final class France {
        private static final PlaceSearch SEARCH = new PlaceSearch(Territory.france());
    }
}
