package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.money.Money;
import java.util.Collection;
import java.util.Optional;

/** An amount below zero, where only one that is received, paid or quoted makes sense: it is refused, never subtracted. */
enum NegativeAmount implements Fault {
    /** Facts: the question, the amount. */
    GIVEN;

    /** Refuses those of the amounts that are negative, if any. */
    static Optional<Outcome> refused(Collection<Answer<Money>> amounts) {
        Finding[] negative = amounts.stream()
                .filter(answer -> answer.value().filter(Money::isNegative).isPresent())
                .map(NegativeAmount::finding)
                .toArray(Finding[]::new);
        return negative.length == 0 ? Optional.empty() : Optional.of(Outcome.invalid(negative));
    }

    private static Finding finding(Answer<Money> answer) {
        Fact amount = Fact.of(answer.value().orElseThrow());
        return Finding.of(GIVEN, answer.place(), Fact.question(answer.path()), amount)
                .having(amount);
    }
}
