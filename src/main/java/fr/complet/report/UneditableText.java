package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.writing.Uneditable;
import java.util.ArrayList;
import java.util.List;

/** Says why an answer cannot be written into a file, where that is, and what to do about it. */
public final class UneditableText {

    private final Uneditable refusal;
    private final Messages messages;

    private UneditableText(Uneditable refusal, Words words) {
        this.refusal = refusal;
        this.messages = words.messages();
    }

    /** The cause, at its place. */
    public static String of(Uneditable refusal, Words words) {
        var text = new UneditableText(refusal, words);
        return Spot.full(refusal.place()) + text.messages.say("spot.says") + text.say("");
    }

    /** Both, on lines of that width. */
    public static List<String> lines(Uneditable refusal, Words words, int width) {
        List<String> lines = new ArrayList<>(Layout.wrap(of(refusal, words), width));
        lines.addAll(Layout.wrap(remedy(refusal, words), width));
        return lines;
    }

    public static String remedy(Uneditable refusal, Words words) {
        return new UneditableText(refusal, words).say(".remedy");
    }

    private String say(String what) {
        List<String> details = refusal.details();
        String key = "Uneditable." + refusal.kind().name() + what;
        return Inert.of(messages.find(key, details.size(), name -> details.get(Integer.parseInt(name)))
                .orElseThrow(() -> new IllegalStateException("no words for " + key)));
    }
}
