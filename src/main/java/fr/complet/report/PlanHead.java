package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above a plan de financement that is shown: what it is, whose, for what, and what is supposed. */
final class PlanHead {

    private final Assessment assessment;
    private final Words words;
    private final Messages sentences;

    PlanHead(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.sentences = PlanCaption.sentences(words);
    }

    String title() {
        return base().map(base -> sentences.say("title.base", base)).orElseGet(() -> sentences.say("title"));
    }

    /** HT or TTC, when the whole plan has one base. */
    Optional<String> base() {
        return assessment.budget().base().map(base -> words.messages().say("base." + base.name()));
    }

    Optional<String> applicant() {
        return told(assessment.dossier().applicant().name());
    }

    Optional<String> project() {
        return told(assessment.dossier().project().title());
    }

    String call() {
        return words.text(assessment.call().title());
    }

    /** The call with its authority. */
    String offer() {
        return assessment.call().authority().after(call());
    }

    String authority() {
        return assessment.call().authority().name();
    }

    /** The applicant, the project; and a warning when the plan is not the one of the file. */
    List<String> lines(BudgetView view) {
        List<String> lines = new ArrayList<>();
        applicant().ifPresent(lines::add);
        project().ifPresent(lines::add);
        supposed(view).ifPresent(lines::add);
        return lines;
    }

    /** That the plan is not the one of the file, when answers are supposed. */
    Optional<String> supposed(BudgetView view) {
        List<String> changes = view.scenario().supposed().stream()
                .map(one -> Inert.of(one.path()))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences.say("supposed", String.join(", ", changes)));
    }

    private static Optional<String> told(Answer<String> answer) {
        return answer.value().map(text -> Inert.of(text.strip())).filter(text -> !text.isEmpty());
    }
}
