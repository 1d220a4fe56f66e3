package fr.complet.assistant;

import fr.complet.reading.Supposition;
import fr.complet.reading.Unsupposable;
import fr.complet.writing.DossierEdit.Written;
import java.util.ArrayList;
import java.util.List;

/** Answers written in a file, one {@code path = value} on each line; what follows {@code #} at its beginning is a remark. */
public final class AnswerFile {

    private AnswerFile() {}

    /**
     * Reads the answers.
     *
     * @throws Unsupposable when a line is none
     */
    public static List<Numbered> read(String text) throws Unsupposable {
        List<Numbered> answers = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                Supposition one = Supposition.of(line.strip());
                answers.add(new Numbered(number, new Written(one.path(), one.value())));
            }
        }
        return answers;
    }

    /** An answer and the number of its line. */
    public record Numbered(int line, Written written) {}
}
