package fr.complet.territory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The communes and EPCI of France, from the table embedded in the program: a lookup reads one or two small parts of it.
 * Names are compared without case, accents or punctuation, « St » being « Saint »; an article, or the type of an EPCI
 * (written out or abbreviated), may lack or differ where the very name is borne by none. Safe for use by many threads.
 */
public final class Territory {

    /** The year of the geographic code, of the list of EPCI and of the populations in force then that the table gives. */
    public static final int VINTAGE = 2026;

    private static final Territory FRANCE = new Territory();

    private final Shards shards = new Shards();
    private final CommuneTable communes;
    private final CommuneNames communeNames;
    private final EpciTable epcis;

    private Territory() {
        communes = new CommuneTable(shards);
        communeNames = new CommuneNames(shards, communes);
        epcis = new EpciTable(shards);
    }

    public static Territory france() {
        return FRANCE;
    }

    /** The commune with this INSEE code. */
    public Optional<Commune> commune(String code) {
        return communes.commune(code);
    }

    /** Every commune, which takes a moment: the whole table is read. */
    Stream<Commune> communes() {
        return departements().codes().stream().flatMap(departement -> communesIn(departement).stream());
    }

    /** The communes of a département, by code. */
    List<Commune> communesIn(String departement) {
        return communes.in(departement);
    }

    Stream<NamedCommune> communeNames(Map<String, Commune> today) {
        return communeNames.all(today);
    }

    Stream<NamedEpci> epciNames() {
        return epcis.all();
    }

    /** The name of the département with this code, or of the collectivity that stands for one overseas. */
    public Optional<String> departementName(String code) {
        return departements().name(code);
    }

    /** What this INSEE code designated or designates below the commune, even when a commune bears it too. */
    public Optional<FormerCommune> former(String code) {
        return communes.former(code);
    }

    public List<Commune> communesNamed(String name) {
        return communeNames.named(name);
    }

    List<Commune> communesNamed(String name, Predicate<String> wantedCodes) {
        return communeNames.named(name, wantedCodes);
    }

    public List<FormerCommune> formerNamed(String name) {
        return communeNames.formerNamed(name);
    }

    public List<Commune> communesAt(String postalCode) {
        return communes.at(postalCode);
    }

    List<String> codesAt(String postalCode) {
        return communes.codesAt(postalCode);
    }

    public Optional<Epci> epci(String siren) {
        return epcis.epci(siren);
    }

    public List<Epci> epcisNamed(String name) {
        return epcis.named(name);
    }

    public Optional<Epci> epciOf(Commune commune) {
        return commune.epci().flatMap(epcis::epci);
    }

    /** The name of a commune that the text resembles. */
    public Optional<String> nearestCommuneName(String text) {
        return communeNames.nearest(text);
    }

    /** The name of an EPCI that the text resembles. */
    public Optional<String> nearestEpciName(String text) {
        return epcis.nearest(text);
    }

    /** Made when it is asked for: what a check reads has no need of it. */
    private DepartementTable departements() {
        return new DepartementTable(shards);
    }
}
