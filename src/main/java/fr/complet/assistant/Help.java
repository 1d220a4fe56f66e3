package fr.complet.assistant;

import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.call.Assessment;
import fr.complet.reading.Question;
import fr.complet.writing.Template;
import java.util.ArrayList;
import java.util.List;

/** What is said to whoever does not know what to type. */
final class Help {

    private final Voice voice;
    private final Template template;

    Help(Voice voice, Assessment assessment) {
        this.voice = voice;
        this.template = Template.of(assessment.call(), assessment.date(), voice.language());
    }

    /** Whether the call needs an answer. */
    boolean isRequired(String question) {
        return template.isRequired(question);
    }

    /** What is asked, and in what form. */
    List<String> brief(OneAnswer topic) {
        List<String> lines = new ArrayList<>();
        String help = template.help(topic.question().path()).strip();
        if (!help.isEmpty()) {
            lines.addAll(voice.text().wrapped(help));
        }
        String form = form(topic.question());
        if (!form.isEmpty()) {
            lines.addAll(voice.text().wrapped(form));
        }
        return lines;
    }

    /** The same, with what may be typed instead of an answer. */
    List<String> of(OneAnswer topic) {
        return orders(brief(topic));
    }

    /** What a thing says of itself, with what may be typed instead. */
    List<String> orders(List<String> before) {
        List<List<String>> rows = new ArrayList<>();
        for (Order order : Order.values()) {
            rows.add(List.of(voice.say("order." + order.name()), voice.say("order." + order.name() + ".help")));
        }
        rows.add(List.of("?", voice.say("order.search.help")));
        rows.add(List.of("« »", voice.say("order.quoted.help")));
        List<String> lines = new ArrayList<>(before);
        lines.addAll(voice.text().table(rows));
        return lines;
    }

    private String form(Question question) {
        String form = switch (question.kind()) {
            case TEXT, IDENTIFIER, CODE, GROUP, TABLE -> "";
            default -> voice.say("form." + question.kind().name());
        };
        return question.several() ? (form + " " + voice.say("form.several")).strip() : form;
    }
}
