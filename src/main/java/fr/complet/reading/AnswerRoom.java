package fr.complet.reading;

import fr.complet.language.QuestionLabels;
import java.util.List;

/**
 * Where a sheet of keys and values has room for another answer; rows and columns count from 0.
 *
 * @param row the first below all that stands there
 * @param group the group that a key in that row would belong to
 */
record AnswerRoom(String sheet, int keyColumn, int valueColumn, int row, String group) {

    /** The row for an answer, with a label that names its question there. */
    Room.Row rowOf(Question question) {
        return new Room.Row(sheet, row, keyColumn, valueColumn, label(question, group));
    }

    /** Its own label where that is clear, else behind those of its groups, else its path. */
    static String label(Question question, String group) {
        String path = question.path();
        String label = QuestionLabels.french().title(path);
        StringBuilder whole = new StringBuilder();
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            whole.append(QuestionLabels.french().title(path.substring(0, dot))).append(" > ");
        }
        return List.of(label, whole + label).stream()
                .filter(text ->
                        RowKeys.all().path(text, group).filter(path::equals).isPresent())
                .findFirst()
                .orElse(path);
    }
}
