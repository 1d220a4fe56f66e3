package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.reading.CallLibrary;
import java.util.List;
import java.util.Optional;

/** Asks which call a dossier answers, before anything else can be asked. */
final class CallTalk {

    private static final String SEARCH = "?";

    private final Desk desk;
    private final Voice voice;

    CallTalk(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
    }

    /**
     * The id of a call that the program knows.
     *
     * @param key of the sentence that asks
     * @param file as the user named it
     */
    String asked(String key, String file) throws Left {
        desk.show(voice.lines(key, file));
        List<Suggestion> calls = Choosing.calls(voice);
        Suggestions suggestions = Choosing.among(calls);
        List<Suggestion> shown = calls;
        while (true) {
            desk.show(voice.numbered(shown));
            String line = desk.ask(new Inquiry(voice.say("new.prompt") + " > ", suggestions));
            Optional<Order> order = Order.in(line);
            if (order.filter(one -> one == Order.QUIT).isPresent()) {
                throw new Left(false);
            }
            String typed = new Numbers(shown, false).chosen(Order.answer(line));
            if (CallLibrary.calls().contains(typed)) {
                return typed;
            }
            if (order.isPresent() || typed.startsWith(SEARCH)) {
                desk.show(voice.lines("new.how"));
                shown = order.isPresent() ? calls : suggestions.of(typed.substring(1));
            } else {
                desk.show(voice.lines("new.unknown", typed));
                shown = calls;
            }
        }
    }
}
