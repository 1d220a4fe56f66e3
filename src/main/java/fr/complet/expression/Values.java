package fr.complet.expression;

import fr.complet.dossier.Choice;
import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import fr.complet.money.Quantity;
import fr.complet.money.Rate;
import java.time.LocalDate;

/** Answers as the library computes with them. */
final class Values {

    private Values() {}

    static Object of(Sort sort, Object answer) {
        return switch (sort) {
            case TEXT -> answer instanceof Scheme scheme ? scheme.code() : answer;
            case AMOUNT -> ((Money) answer).cents();
            case DECIMAL -> answer instanceof Rate rate ? Fraction.of(rate) : Fraction.of((Quantity) answer);
            case COUNT -> ((Integer) answer).longValue();
            case DATE -> Functions.instant((LocalDate) answer);
            case CHOICE -> ((Choice) answer).code();
            case YES_NO, COMMUNE, EPCI -> answer;
        };
    }
}
