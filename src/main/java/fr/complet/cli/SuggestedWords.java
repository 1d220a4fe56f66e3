package fr.complet.cli;

import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.report.Inert;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers, for the whole line, what a question suggests. */
final class SuggestedWords implements Completer {

    private static final int MARGIN = 2;

    private Suggestions suggestions = typed -> List.of();

    /** Offers for another question from now on. */
    void become(Suggestions others) {
        suggestions = others;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        for (Suggestion one : suggestions.of(line.line())) {
            String label = one.label().isEmpty() ? "" : "  " + one.label();
            String shown =
                    cut(one.value() + label, reader.getTerminal().getSize().getColumns());
            // The best first, not the first of the alphabet.
            candidates.add(
                    new Candidate(one.value(), Inert.of(shown), null, null, null, null, false, candidates.size()));
        }
    }

    /** A list of completions takes one row for each, or is hard to read. */
    private static String cut(String shown, int columns) {
        boolean fits = columns <= MARGIN || shown.length() <= columns - MARGIN;
        return fits ? shown : shown.substring(0, columns - MARGIN - 1) + "…";
    }
}
