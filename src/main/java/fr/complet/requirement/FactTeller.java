package fr.complet.requirement;

import fr.complet.dossier.Choice;
import fr.complet.dossier.Misreading;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import java.time.LocalDate;
import java.util.List;

/** Puts facts into words, or into whatever a report needs. */
public interface FactTeller<T> {
    T amount(Money money);

    T rate(Rate rate);

    T ratio(Ratio ratio, Rate bound);

    T day(LocalDate date);

    T count(long number);

    T quote(String text);

    T terms(List<Choice> choices);

    T question(String path);

    T region(String code);

    T misreading(Misreading misreading);

    T sentence(String french, String english);
}
