package fr.complet.reading;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Scalar.Nature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts of a line by year, each to be kept under its year; all as one text when one of them has none. */
final class YearlyTexts {
    private final Mapping years;
    private final Map<String, Scalar> texts = new LinkedHashMap<>();
    private final List<Form> misshapen = new ArrayList<>();
    private boolean plain = true;

    YearlyTexts(Mapping years) {
        this.years = years;
        var keys = new Keys(years.entries());
        for (int i = 0; i < years.entries().size(); i++) {
            if (!keys.isClaimed(i)) {
                add(keys.entry(i), keys.cutAfter(i));
            }
        }
    }

    /** The texts by year; under no year when they are one. */
    Map<String, Scalar> texts() {
        if (plain) {
            return texts;
        }
        var joined = new StringBuilder();
        for (Entry entry : years.entries()) {
            if (entry.value() instanceof Scalar scalar) {
                joined.append(joined.length() == 0 ? "" : "; ")
                        .append(entry.key())
                        .append(": ")
                        .append(scalar.text());
            }
        }
        return Map.of("", new Scalar(joined.toString(), Nature.TEXT, years.place()));
    }

    Question.Kind kind() {
        return plain ? Question.Kind.AMOUNT : Question.Kind.YEARS;
    }

    /** What is no amount at all. */
    Optional<Illegible<?>> misshapen(String path) {
        return misshapen.stream().findFirst().map(form -> Stray.misshapen(form, Kind.SINGLE_VALUE_EXPECTED, path));
    }

    private void add(Entry entry, Optional<String> cut) {
        String year = Blanks.trim(entry.key());
        if (!(entry.value() instanceof Scalar scalar)) {
            misshapen.add(entry.value());
        } else if (!scalar.isBlank()) {
            boolean known = YearReader.year(year).isPresent();
            Scalar text = cut.isEmpty() ? scalar : scalar.part(scalar.text() + cut.get());
            plain &= known && texts.put(year, text) == null;
        } else {
            plain &= YearReader.year(year).isPresent();
        }
    }
}
