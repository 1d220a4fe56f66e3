package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;

/** Asks that every given answer be legible (tout_lisible). */
public record EverythingLegible() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Finding[] findings = dossier.answers().illegible().stream()
                .map(EverythingLegible::illegible)
                .toArray(Finding[]::new);
        return findings.length == 0 ? Outcome.met() : Outcome.invalid(findings);
    }

    private static Finding illegible(Illegible<?> answer) {
        return Finding.of(Reading.ILLEGIBLE, answer.place(), Fact.of(answer.reason()), Fact.quoted(answer.text()))
                .having(Fact.quoted(answer.text()));
    }

    enum Reading implements Fault {
        /** Facts: why it cannot be read, the text as written. */
        ILLEGIBLE
    }
}
