package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.writing.Uneditable;
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
