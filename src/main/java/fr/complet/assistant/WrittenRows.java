package fr.complet.assistant;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a table as the dossier has them. */
record WrittenRows(Dossier dossier, String table) {

    /** How many there are. */
    int count() {
        int count = 0;
        for (Answer<?> answer : dossier.answers().all()) {
            count = Math.max(count, number(answer.path()).orElse(-1) + 1);
        }
        return count;
    }

    /** What is written in a line, in the order of the format. */
    List<Answer<?>> in(int line) {
        String start = table + "[" + line + "].";
        List<Answer<?>> answers = new ArrayList<>();
        for (Answer<?> answer : dossier.answers().all()) {
            if (answer.path().startsWith(start) && !answer.isBlank()) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private Optional<Integer> number(String path) {
        String start = table + "[";
        int close = path.indexOf(']', start.length());
        return path.startsWith(start) && close > 0
                ? Optional.of(Integer.parseInt(path.substring(start.length(), close)))
                : Optional.empty();
    }
}
