package fr.complet.report;

import fr.complet.expression.Term;
import fr.complet.language.Messages;
import fr.complet.reading.ExpressionFormat;
import java.util.ArrayList;
import java.util.List;

/** The names that expressions know, as a part of the page of requirements. */
final class ExpressionNames {

    private final Words words;
    private final Messages explain;

    ExpressionNames(Words words, Messages explain) {
        this.words = words;
        this.explain = explain;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("## " + explain.say("names.title"));
        lines.add("");
        lines.add(explain.say("names.intro"));
        lines.add("");
        lines.add("| " + explain.say("names.name") + " | " + explain.say("names.sort") + " | "
                + explain.say("names.meaning") + " |");
        lines.add("|---|---|---|");
        for (Term term : ExpressionFormat.lexicon().terms()) {
            lines.add("| `" + term.path() + "` | " + sort(term) + " | " + meaning(term) + " |");
        }
        return lines;
    }

    private String sort(Term term) {
        String one = explain.say("sort." + term.sort().name());
        return term.several() ? explain.say("sort.several", one) : one;
    }

    /** A question says what it is; what is computed has words of its own. */
    private String meaning(Term term) {
        return explain.find("name." + term.path(), 1, name -> name).orElseGet(() -> words.question(term.path()));
    }
}
