package fr.complet.requirement;

import fr.complet.budget.FigureName;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Misreading;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One fact of a finding, still without words. */
public sealed interface Fact
        permits Fact.Amount,
                Fact.Percentage,
                Fact.Part,
                Fact.Day,
                Fact.Count,
                Fact.Quote,
                Fact.Term,
                Fact.Question,
                Fact.Region,
                Fact.Misread,
                Fact.Sentence,
                Computed {

    <T> T told(FactTeller<T> teller);

    /** The amount that it is, when it is one. */
    default Optional<Money> amount() {
        return Optional.empty();
    }

    static Fact of(Money money) {
        return new Amount(money);
    }

    /** A figure of the budget, which can explain itself under its name. */
    static Fact of(FigureName figure, Money money) {
        return new Computed(Optional.of(figure), money);
    }

    /** What an amount that is written should come to. */
    static Fact computed(Money money) {
        return new Computed(Optional.empty(), money);
    }

    static Fact of(Rate rate) {
        return new Percentage(rate);
    }

    /** A share, measured against a rate. */
    static Fact of(Ratio ratio, Rate bound) {
        return new Part(ratio, bound);
    }

    static Fact of(LocalDate day) {
        return new Day(day);
    }

    static Fact of(long count) {
        return new Count(count);
    }

    /** Words of the applicant, kept as written. */
    static Fact quoted(String text) {
        return new Quote(text);
    }

    static Fact of(Choice choice) {
        return new Term(List.of(choice));
    }

    /** Any one of several choices: "a or b". */
    static Fact anyOf(List<? extends Choice> choices) {
        return new Term(List.copyOf(choices));
    }

    /** A question of the dossier, by its path. */
    static Fact question(String path) {
        return new Question(path);
    }

    /** A region of France, by its INSEE code. */
    static Fact region(String code) {
        return new Region(code);
    }

    /** Why something that the applicant wrote cannot be read. */
    static Fact of(Misreading misreading) {
        return new Misread(misreading);
    }

    /** A sentence of the call, in both languages. */
    static Fact sentence(String french, String english) {
        return new Sentence(french, english);
    }

    /** An amount in euros. */
    record Amount(Money money) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.amount(money);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(money);
        }
    }

    /** A rate, told as a percentage. */
    record Percentage(Rate rate) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.rate(rate);
        }
    }

    /** A computed share, told as a percentage that shows on which side of a rate it lies. */
    record Part(Ratio ratio, Rate bound) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.ratio(ratio, bound);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.day(date);
        }
    }

    /** A number of things. */
    record Count(long number) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.count(number);
        }
    }

    /** Words of the applicant. */
    record Quote(String text) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.quote(text);
        }
    }

    /** Terms of the dossier format, told by their labels. */
    record Term(List<Choice> choices) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.terms(choices);
        }
    }

    /** A question of the dossier format, told by its label. */
    record Question(String path) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.question(path);
        }
    }

    /** A region of France, told by its name. */
    record Region(String code) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.region(code);
        }
    }

    /** Why a text cannot be read. */
    record Misread(Misreading misreading) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.misreading(misreading);
        }
    }

    /** What the author of the call says. */
    record Sentence(String french, String english) implements Fact {
        @Override
        public <T> T told(FactTeller<T> teller) {
            return teller.sentence(french, english);
        }
    }
}
