package fr.complet.reading;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;

/** What cannot be read because of its shape, not of its text. */
final class Stray {
    private Stray() {}

    /** Something of another shape than the format expects at this path. */
    static <T> Illegible<T> misshapen(Form value, Kind kind, String path) {
        String text = value instanceof Scalar scalar ? scalar.text() : "";
        return new Illegible<>(text, Misreading.of(kind), value.place().forMissing(path));
    }

    /** A key given twice: it stands at the second place, and names the first and the key. */
    static <T> Illegible<T> twice(Entry first, Entry second, String path) {
        Place before = first.keyPlace();
        boolean inSheet = !before.sheet().isEmpty();
        if (inSheet && second.value() instanceof Sequence) {
            Misreading alike = Misreading.of(
                    Kind.SHEETS_ALIKE, before.sheet(), second.keyPlace().sheet());
            return new Illegible<>(
                    second.keyPlace().sheet(), alike, second.keyPlace().forMissing(path));
        }
        Misreading reason = Misreading.of(
                Kind.KEY_TWICE,
                inSheet ? before.sheet() : Integer.toString(before.line()),
                inSheet ? before.cell() : Integer.toString(before.column()),
                Blanks.trim(second.key()));
        String text = second.value() instanceof Scalar scalar ? scalar.text() : "";
        return new Illegible<>(text, reason, second.keyPlace().forMissing(path));
    }

    /** A number that YAML cut at its decimal comma, with what was cut from it. */
    static <T> Illegible<T> cut(Scalar scalar, String rest) {
        return new Illegible<>(scalar.text() + rest, Misreading.of(Kind.AMOUNT_CUT_BY_COMMA), scalar.place());
    }

    /** Something that lies inside such a thing. */
    static <T> Illegible<T> inside(Place place) {
        return new Illegible<>("", Misreading.of(Kind.INSIDE_STRAY), place);
    }
}
