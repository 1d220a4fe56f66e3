package fr.complet.writing;

import fr.complet.language.Labels;
import fr.complet.reading.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The help on a question as a workbook gives it: what is asked, then how it is written in a cell. */
record BookHelp(Template template) {

    String of(Question question) {
        List<String> sentences = new ArrayList<>();
        String help = template.help(question.path());
        if (!help.isEmpty()) {
            sentences.add(help);
        }
        if (question.kind() == Question.Kind.DATE) {
            sentences.add(template.guide().say("form.date"));
        } else if (question.kind() == Question.Kind.YEARS) {
            sentences.add(template.guide().say("form.years", "2022: 20000; 2023: 4000"));
        } else if (question.several()) {
            sentences.add(template.guide().say("form.several.book"));
        }
        return String.join(" ", sentences);
    }

    /** With the answers among which one is chosen, where they are few. */
    String withChoices(Question question) {
        if (!question.several() || question.choices().isEmpty()) {
            return of(question);
        }
        String labels =
                template.choices(question).stream().map(Labels.french()::of).collect(Collectors.joining("; "));
        return of(question) + " " + template.guide().say("form.lists", labels);
    }
}
