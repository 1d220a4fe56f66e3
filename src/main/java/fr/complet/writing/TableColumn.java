package fr.complet.writing;

import fr.complet.language.Labels;
import fr.complet.reading.Question;
import fr.complet.reading.Response;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param key of what it holds, as responses name it
 * @param question nothing when the format does not know the key
 * @param occurrence which one of the responses of a line it holds, when a line gives the same key more than once
 */
record TableColumn(String key, Optional<Question> question, String title, int occurrence) {

    private static final int YEAR_AMOUNT = 14;

    /** What a line says in this column. */
    Optional<Response> of(List<Response> line) {
        return line.stream()
                .filter(response -> response.key().equals(key))
                .skip(occurrence)
                .findFirst();
    }

    /** It holds the amounts of one year. */
    boolean isYear() {
        return question.filter(known -> known.kind() == Question.Kind.YEARS).isPresent() && key.indexOf('.') >= 0;
    }

    Shown shown() {
        return isYear() ? Shown.EURO : question.map(CellWriter::shown).orElse(Shown.TEXT);
    }

    /** In characters. */
    int width() {
        return isYear() ? YEAR_AMOUNT : question.map(TableColumn::width).orElse(17);
    }

    private static int width(Question question) {
        return switch (question.kind()) {
            case TEXT -> isName(question) ? 34 : 12;
            case CHOICE -> longestLabel(question);
            case AMOUNT -> 14;
            case DATE -> 11;
            case YES_NO, RATE, QUANTITY, WHOLE_NUMBER -> 10;
            case YEAR -> 7;
            case CODE, COMMUNE, EPCI -> 17;
            case IDENTIFIER -> 20;
            case YEARS, GROUP, TABLE -> 20;
        };
    }

    private static int longestLabel(Question question) {
        int longest = question.choices().stream()
                .mapToInt(choice -> Labels.french().of(choice).length())
                .max()
                .orElse(0);
        return Math.max(12, Math.min(longest + 2, 24));
    }

    /** What a line is called. */
    private static boolean isName(Question question) {
        return List.of("libelle", "financeur", "nom", "role", "note").contains(question.key());
    }
}
