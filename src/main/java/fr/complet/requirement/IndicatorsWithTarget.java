package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Indicator;
import fr.complet.dossier.Items;
import java.util.List;

/** Asks for at least one indicator with a target (indicateurs_avec_cible). */
public record IndicatorsWithTarget() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Indicator> indicators = dossier.project().indicators();
        if (indicators.illegible()) {
            return Outcome.undecided(indicators.asAnswer());
        }
        if (indicators.isEmpty()) {
            return Outcome.missing(Finding.of(
                    Lack.NO_INDICATOR,
                    indicators.place(),
                    Fact.question(indicators.place().path())));
        }
        List<Answer<String>> targets =
                indicators.all().stream().map(Indicator::target).toList();
        if (targets.stream().anyMatch(Answer::isGiven)) {
            return Outcome.met();
        }
        List<Answer<String>> illegible =
                targets.stream().filter(Answer::isIllegible).toList();
        return illegible.isEmpty()
                ? Outcome.missing(indicators.all().stream()
                        .map(IndicatorsWithTarget::withoutTarget)
                        .toArray(Finding[]::new))
                : Outcome.undecided(illegible);
    }

    private static Finding withoutTarget(Indicator indicator) {
        return Finding.of(
                Lack.NO_TARGET,
                indicator.target().place(),
                Fact.quoted(indicator.label().text()));
    }

    enum Lack implements Fault {
        /** Facts: the question of the indicators. */
        NO_INDICATOR,
        /** Facts: the label of the indicator as written, empty when it has none. */
        NO_TARGET
    }
}
