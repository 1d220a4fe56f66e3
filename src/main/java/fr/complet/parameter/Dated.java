package fr.complet.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a call or of the law over time.
 *
 * @param name its qualified name ({@code tid-bfc-2021.taux}); empty for a constant written in its place
 * @param values its values, earliest first
 * @param where where an unknown value is to be found, in French; empty when nobody says
 */
public record Dated<T>(String name, List<DatedValue<T>> values, String where) {

    public Dated {
        values = List.copyOf(values);
    }

    /** A value that never changes and needs no source of its own. */
    public static <T> Dated<T> constant(T value) {
        return new Dated<>(
                "",
                List.of(new DatedValue<>(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(value), Optional.empty())),
                "");
    }

    /** What is in force on a day: the entry that began last; its value is absent when it is not known. */
    public Optional<DatedValue<T>> entryOn(LocalDate date) {
        Optional<DatedValue<T>> found = Optional.empty();
        for (DatedValue<T> value : values) {
            if (value.covers(date)) {
                found = Optional.of(value);
            }
        }
        return found;
    }

    /** Who says so on a day, of a value or that it is not known; absent when it stands on no source of its own. */
    public Optional<Reference> sourceOn(LocalDate date) {
        return entryOn(date).flatMap(DatedValue::source);
    }

    /** The value in force on a day, when it is known. */
    public Optional<T> on(LocalDate date) {
        return entryOn(date).flatMap(DatedValue::value);
    }
}
