package fr.complet.reading;

import fr.complet.dossier.Base;
import java.util.Optional;

/**
 * A line of a table.
 *
 * @param total what it is when it is no item
 * @param base whether a total says that it is without VAT or with it
 */
record TableLine(Mapping answers, Optional<TotalWord> total, Optional<Base> base) {
    static TableLine item(Mapping answers) {
        return new TableLine(answers, Optional.empty(), Optional.empty());
    }

    static TableLine total(Mapping answers, TotalWord total, String text) {
        return new TableLine(answers, Optional.of(total), HeadingWords.of(text).base());
    }

    boolean isItem() {
        return total.isEmpty();
    }

    boolean is(TotalWord word) {
        return total.filter(word::equals).isPresent();
    }

    Optional<Scalar> find(String key) {
        return answers.entries().stream()
                .filter(entry -> entry.key().equals(key)
                        && entry.value() instanceof Scalar
                        && !entry.value().isBlank())
                .map(entry -> (Scalar) entry.value())
                .findFirst();
    }
}
