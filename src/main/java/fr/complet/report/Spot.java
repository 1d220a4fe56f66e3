package fr.complet.report;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Unjudged;

/** How a place is pointed at: {@code dossier.yaml:12:10}, {@code Dépenses!F9}. */
final class Spot {

    private Spot() {}

    /**
     * Whether its place helps to understand a finding: a value of the call or of the law stands nowhere in the dossier,
     * and what is missing at the top level stands at its very beginning.
     */
    static boolean isTelling(Finding finding, Dossier dossier) {
        Place place = finding.place();
        boolean elsewhere = finding.fault() == Unjudged.PARAMETER
                || finding.fault() == Unjudged.LAW
                || finding.fault() == Unjudged.REQUIREMENT
                || finding.fault() == Unjudged.HAND;
        return !elsewhere && isSomewhere(place) && !(isBeginning(place) && isMissing(place, dossier));
    }

    private static boolean isSomewhere(Place place) {
        return place.line() > 0 || !place.sheet().isEmpty();
    }

    private static boolean isBeginning(Place place) {
        boolean wholeSheet = !place.sheet().isEmpty() && place.cell().isEmpty();
        return wholeSheet || (place.line() == 1 && place.column() == 1);
    }

    private static boolean isMissing(Place place, Dossier dossier) {
        boolean given = dossier.answers()
                .find(place.path())
                .filter(answer -> !answer.isBlank())
                .isPresent();
        return !given
                && dossier.unknownKeys().stream().noneMatch(key -> key.place().equals(place));
    }

    static boolean isSame(Place one, Place other) {
        return one.line() == other.line()
                && one.column() == other.column()
                && one.cell().equals(other.cell())
                && one.sheet().equals(other.sheet())
                && one.file().equals(other.file());
    }

    /** The file's own name with the line, or the sheet and cell; empty when nothing can be pointed at. */
    static String brief(Place place) {
        if (!place.sheet().isEmpty()) {
            return cell(place);
        }
        return place.line() == 0 ? "" : Inert.of(name(place.file())) + ":" + place.line();
    }

    /** The whole path of the file with line and column, or with the sheet and cell. */
    static String full(Place place) {
        String file = Inert.of(place.file());
        if (!place.sheet().isEmpty()) {
            return file + " · " + cell(place);
        }
        return place.line() == 0 ? file : file + ":" + place.line() + ":" + place.column();
    }

    /** The place as it is named from the current folder, where {@code path} is the dossier that the user named. */
    static Place from(String path, Place place) {
        boolean inDossier = path.equals(place.file()) || path.endsWith("/" + place.file());
        return !inDossier
                ? place
                : new Place(path, place.path(), place.line(), place.column(), place.sheet(), place.cell());
    }

    private static String cell(Place place) {
        String sheet = Inert.of(place.sheet());
        return place.cell().isEmpty() ? sheet : sheet + "!" + Inert.of(place.cell());
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
