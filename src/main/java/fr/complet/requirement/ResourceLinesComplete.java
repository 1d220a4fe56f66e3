package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.stream.Stream;

/**
 * Asks for at least one resource, and for each its funder, its type, its status and a positive amount
 * (ressources_completes). Sources: SUB-01, PMO-06.
 */
public record ResourceLinesComplete() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Resource> resources = dossier.plan().resources();
        if (resources.isEmpty()) {
            return Outcome.missing(Finding.of(Lack.NO_LINE, resources.place()));
        }
        return resources.illegible()
                ? Outcome.undecided(resources.asAnswer())
                : Outcome.worst(resources.all().stream()
                        .flatMap(ResourceLinesComplete::judge)
                        .toList());
    }

    private static Stream<Outcome> judge(Resource line) {
        return Stream.of(given(line.funder()), given(line.type()), given(line.status()), amount(line.amount()));
    }

    private static Outcome amount(Answer<Money> answer) {
        return answer.value()
                .filter(amount -> !amount.isPositive())
                .map(amount -> Outcome.invalid(notPositive(answer, amount)))
                .orElseGet(() -> given(answer));
    }

    private static Outcome given(Answer<?> answer) {
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.isGiven()
                ? Outcome.met()
                : Outcome.missing(Finding.of(Lack.NOT_GIVEN, answer.place(), Fact.question(answer.path())));
    }

    private static Finding notPositive(Answer<Money> answer, Money amount) {
        return Finding.of(Lack.NOT_POSITIVE, answer.place(), Fact.question(answer.path()), Fact.of(amount))
                .having(Fact.of(amount));
    }

    enum Lack implements Fault {
        /** There is no resource at all. No facts. */
        NO_LINE,
        /** Facts: the question. */
        NOT_GIVEN,
        /** Facts: the question, the amount. */
        NOT_POSITIVE
    }
}
