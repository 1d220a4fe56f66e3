package fr.complet.writing;

import fr.complet.language.Titles;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a table: those that its template offers, then one for each year, and for each key that the format does
 * not know.
 */
record TableLayout(String table, List<TableColumn> columns) {

    TableLayout {
        columns = List.copyOf(columns);
    }

    static TableLayout of(String table, List<List<Response>> lines, Template template) {
        return new TableLayout(table, new Search(lines).columns(template.children(table + "[]")));
    }

    /** The position of the first column of a key. */
    Optional<Integer> position(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private record Search(List<List<Response>> lines) {

        List<TableColumn> columns(List<Question> questions) {
            List<TableColumn> columns = new ArrayList<>();
            for (Question question : questions) {
                Set<String> years = question.kind() == Kind.YEARS ? years(question) : Set.of();
                int most = most(question.key());
                if (years.isEmpty() || most > 0) {
                    add(
                            columns,
                            question.key(),
                            Optional.of(question),
                            Titles.all().of(question.path()));
                }
                years.forEach(year -> add(columns, question.key() + "." + year, Optional.of(question), year));
            }
            strangers().forEach(key -> add(columns, key, Optional.empty(), key));
            return columns;
        }

        /** As many columns as a line gives the key. */
        private void add(List<TableColumn> columns, String key, Optional<Question> question, String title) {
            for (int i = 0; i < Math.max(1, most(key)); i++) {
                columns.add(new TableColumn(key, question, title, i));
            }
        }

        private int most(String key) {
            return lines.stream()
                    .mapToInt(line -> (int) line.stream()
                            .filter(response -> response.key().equals(key))
                            .count())
                    .max()
                    .orElse(0);
        }

        private Set<String> years(Question question) {
            Set<String> years = new TreeSet<>();
            String start = question.key() + ".";
            for (List<Response> line : lines) {
                line.stream()
                        .map(Response::key)
                        .filter(key -> key.startsWith(start))
                        .forEach(key -> years.add(key.substring(start.length())));
            }
            return years;
        }

        private Set<String> strangers() {
            Set<String> keys = new LinkedHashSet<>();
            for (List<Response> line : lines) {
                line.stream()
                        .filter(response -> !response.isKnown())
                        .map(Response::key)
                        .forEach(keys::add);
            }
            return keys;
        }
    }
}
