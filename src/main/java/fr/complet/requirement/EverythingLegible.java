package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import java.util.List;

/** Asks that every given answer be legible (tout_lisible). */
public record EverythingLegible() implements Requirement {

    /** More choices than these nobody reads in a sentence. */
    private static final int MOST_TOLD = 12;

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Finding[] findings = dossier.answers().illegible().stream()
                .map(EverythingLegible::illegible)
                .toArray(Finding[]::new);
        return findings.length == 0 ? Outcome.met() : Outcome.invalid(findings);
    }

    private static Finding illegible(Illegible<?> answer) {
        return told(answer).having(Fact.quoted(answer.text()));
    }

    private static Finding told(Illegible<?> answer) {
        Misreading.Kind kind = answer.reason().kind();
        if (kind == Misreading.Kind.KEY_TWICE) {
            return finding(Reading.TWICE, answer);
        }
        if (kind == Misreading.Kind.CHOICE_UNKNOWN) {
            return choice(answer, answer.reason().choices());
        }
        return finding(answer.text().isEmpty() ? Reading.MISSHAPEN : Reading.ILLEGIBLE, answer);
    }

    /** Few choices are told at once; of many, where they are listed. */
    private static Finding choice(Illegible<?> answer, List<Choice> offered) {
        return offered.size() > MOST_TOLD
                ? finding(Reading.NONE_OF_MANY, answer)
                : finding(Reading.NO_SUCH_CHOICE, answer).expecting(Fact.anyOf(offered));
    }

    private static Finding finding(Reading reading, Illegible<?> answer) {
        return Finding.of(
                reading,
                answer.place(),
                Fact.of(answer.reason()),
                Fact.quoted(answer.text()),
                Fact.question(answer.path()));
    }

    /** Facts of each: why it cannot be read, the text as written, the question. */
    enum Reading implements Fault {
        ILLEGIBLE,
        /** A key is given twice: the reason names it. */
        TWICE,
        /** A group or a list stands there, which has no text to quote. */
        MISSHAPEN,
        NO_SUCH_CHOICE,
        /** The same, of a question that offers too many choices to tell them. */
        NONE_OF_MANY
    }
}
