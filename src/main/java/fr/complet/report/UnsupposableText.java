package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.reading.Unsupposable;
import java.util.List;

/** Says why an answer cannot be supposed, and what to write instead. */
public final class UnsupposableText {

    private UnsupposableText() {}

    public static String of(Unsupposable impossible, Words words) {
        Messages sentences = Messages.budgeting(words.messages().language());
        List<String> details = impossible.details();
        String reason = impossible.reason().map(words::misreading).orElse("");
        // With something to propose, or without.
        boolean helps = details.size() < 2 || !details.get(1).isEmpty();
        String key = "set." + impossible.kind().name() + (helps ? "" : ".bare");
        return Inert.of(sentences
                .find(key, 1, name -> name.equals("why") ? reason : details.get(Integer.parseInt(name)))
                .orElseThrow(() -> new IllegalStateException("no words for " + key)));
    }
}
