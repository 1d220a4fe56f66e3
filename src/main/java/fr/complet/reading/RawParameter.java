package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.Reference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A parameter as it is written: what its values mean is known where it is used. */
record RawParameter(String name, List<Value> values, String where, Place place) {

    RawParameter {
        values = values.stream()
                .sorted(Comparator.comparing(value -> value.since.orElse(LocalDate.MIN)))
                .toList();
    }

    <T> Dated<T> as(Meaning<T> meaning, CallProblems problems) {
        return new Dated<>(
                name,
                values.stream().map(value -> value.as(name, meaning, problems)).toList(),
                where);
    }

    /** One value and its period; without a text it is not known. */
    record Value(
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<LocalDate> observedOn,
            Optional<Scalar> text,
            Optional<Reference> source) {

        private <T> DatedValue<T> as(String name, Meaning<T> meaning, CallProblems problems) {
            return new DatedValue<>(
                    since, until, observedOn, text.flatMap(known -> meaning.of(known, name, problems)), source);
        }
    }
}
