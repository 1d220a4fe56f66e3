package fr.complet.report;

import fr.complet.call.Clause;
import fr.complet.parameter.Reference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines that name the source of a requirement; laid out once, since many dossiers are told of the same. */
final class SourceLines {

    private final Words words;
    private final int width;
    private final Map<String, Cited> cited = new ConcurrentHashMap<>();

    SourceLines(Words words, int width) {
        this.words = words;
        this.width = width;
    }

    String of(Clause clause) {
        Cited before = cited.get(clause.id());
        if (before != null && before.source().equals(clause.source())) {
            return before.lines();
        }
        Cited now = new Cited(clause.source(), laidOut(clause.source()));
        cited.put(clause.id(), now);
        return now.lines();
    }

    private String laidOut(Reference source) {
        var page = new Page();
        var lines = new DetailLines(words.messages(), width, page);
        lines.labelled(DetailLabel.SOURCE, new ParameterWords(words).source(source));
        if (!source.url().isEmpty()) {
            // Never broken, so that a terminal still opens it.
            String read = source.readOn()
                    .map(day -> words.messages().say("source.read", words.day(day)))
                    .orElse("");
            lines.unbroken(Inert.of(source.url()) + read);
        }
        return page.text();
    }

    /** The same id may stand for another requirement in another call. */
    private record Cited(Reference source, String lines) {}
}
