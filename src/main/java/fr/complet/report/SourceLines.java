package fr.complet.report;

import fr.complet.parameter.Reference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines that name the source of a requirement; laid out once, since many dossiers are told of the same. */
final class SourceLines {

    private final Words words;
    private final int width;
    private final Map<Reference, String> laidOut = new ConcurrentHashMap<>();

    SourceLines(Words words, int width) {
        this.words = words;
        this.width = width;
    }

    String of(Reference source) {
        String before = laidOut.get(source);
        return before != null ? before : laidOut.computeIfAbsent(source, this::laidOut);
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
}
