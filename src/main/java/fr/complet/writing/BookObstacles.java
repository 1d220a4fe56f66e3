package fr.complet.writing;

import fr.complet.reading.DossierContents;
import fr.complet.reading.Response;
import fr.complet.reading.TotalWord;
import fr.complet.writing.Obstacle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a workbook has no place for. */
final class BookObstacles {

    private final Template template;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private BookObstacles(Template template) {
        this.template = template;
    }

    static List<Obstacle> of(DossierContents contents, Template template) {
        var search = new BookObstacles(template);
        contents.responses().forEach(response -> search.look(response.path(), response));
        contents.tables().forEach(search::look);
        return search.obstacles;
    }

    private void look(DossierContents.Table table) {
        TableLayout layout = TableLayout.of(table.path(), table.lines(), template);
        for (int i = 0; i < table.lines().size(); i++) {
            List<Response> line = table.lines().get(i);
            String path = table.path() + "[" + i + "]";
            line.forEach(response -> look(path + "." + response.key(), response));
            first(layout, line)
                    .filter(response -> TotalWord.of(text(response)).isPresent())
                    .ifPresent(response -> obstacles.add(
                            new Obstacle(Kind.READS_AS_TOTAL, path, List.of(text(response)), response.place())));
        }
    }

    /** The first that a cell holds as a text. */
    private static Optional<Response> first(TableLayout layout, List<Response> line) {
        return layout.columns().stream()
                .flatMap(column -> column.of(line).stream())
                .filter(response -> CellWriter.isText(response))
                .findFirst();
    }

    private void look(String path, Response response) {
        String text = text(response);
        if (!CellText.fits(text)) {
            List<String> details = List.of(Integer.toString(text.length()), Integer.toString(CellText.LONGEST));
            obstacles.add(new Obstacle(Kind.TOO_LONG, path, details, response.place()));
        }
    }

    private static String text(Response response) {
        return CellWords.of(response);
    }
}
