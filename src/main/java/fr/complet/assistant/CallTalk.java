package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.reading.CallLibrary;
import java.util.List;

/** Asks which call a dossier answers, before anything else can be asked. */
final class CallTalk {

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
        List<Suggestion> calls = Choosing.calls();
        desk.show(voice.numbered(calls));
        while (true) {
            String line = desk.ask(new Inquiry(voice.say("new.prompt") + " > ", Choosing.among(calls)));
            if (Order.in(line).filter(order -> order == Order.QUIT).isPresent()) {
                throw new Left(false);
            }
            String typed = new Numbers(calls, false).chosen(Order.answer(line));
            if (CallLibrary.calls().contains(typed)) {
                return typed;
            }
            desk.show(voice.lines("new.unknown", typed));
            desk.show(voice.numbered(calls));
        }
    }
}
