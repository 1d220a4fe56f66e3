package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An amount below zero, where only one that is received, paid or quoted makes sense: it is refused, never subtracted. */
enum NegativeAmount implements Fault {
    /** Facts: the question, the amount. */
    GIVEN;

    /** Refuses those of the amounts that are negative, if any. */
    static Optional<Outcome> refused(Collection<Answer<Money>> amounts) {
        List<Finding> negative = new ArrayList<>();
        for (Answer<Money> amount : amounts) {
            if (amount.value().filter(Money::isNegative).isPresent()) {
                negative.add(finding(amount));
            }
        }
        return negative.isEmpty() ? Optional.empty() : Optional.of(Outcome.invalid(negative.toArray(Finding[]::new)));
    }

    private static Finding finding(Answer<Money> answer) {
        Fact amount = Fact.of(answer.value().orElseThrow());
        return Finding.of(GIVEN, answer.place(), Fact.question(answer.path()), amount)
                .having(amount);
    }
}
