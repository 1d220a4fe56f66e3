package fr.complet.assistant;

import fr.complet.reading.Supposition;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit.Written;
import java.util.ArrayList;
import java.util.List;

/** Answers written in a file, one {@code path = value} on each line; what follows {@code #} at its beginning is a remark. */
final class AnswerFile {

    private AnswerFile() {}

    /**
     * Reads the answers.
     *
     * @throws NoAnswer when a line is none
     */
    static List<Numbered> read(String text) throws NoAnswer {
        List<Numbered> answers = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                answers.add(answer(number, line.strip()));
            }
        }
        return answers;
    }

    private static Numbered answer(int number, String line) throws NoAnswer {
        try {
            Supposition one = Supposition.of(line);
            return new Numbered(number, new Written(one.path(), one.value()));
        } catch (Unsupposable malformed) {
            throw new NoAnswer(number, line);
        }
    }

    /** An answer and the number of its line. */
    record Numbered(int line, Written written) {}

    /** A line that holds neither an answer nor a remark. */
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String text;

        private NoAnswer(int line, String text) {
            super(text);
            this.line = line;
            this.text = text;
        }

        int line() {
            return line;
        }

        String text() {
            return text;
        }
    }
}
