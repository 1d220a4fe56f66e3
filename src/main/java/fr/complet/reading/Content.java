package fr.complet.reading;

import fr.complet.dossier.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one text means as the answer to a question, as far as a file can hold it as such: a number, a day, a choice. */
public sealed interface Content {

    /** The same in the terms of one kind of file. */
    <T> T told(Teller<T> teller);

    /** Puts contents into the terms of one kind of file. */
    interface Teller<T> {
        T text(String text);

        T amount(BigDecimal euros);

        T number(BigDecimal number);

        /** A rate, 1 being 100 %. */
        T rate(BigDecimal fraction);

        T day(LocalDate day);

        T yesOrNo(boolean yes);

        T choice(Choice choice);
    }

    /** A free text, a code, or what cannot be understood: it is kept as it was written. */
    record Text(String text) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.text(text);
        }
    }

    /** Euros to the cent. */
    record Amount(BigDecimal euros) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.amount(euros);
        }
    }

    /** A quantity, a number of inhabitants, a year. */
    record Count(BigDecimal number) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.number(number);
        }
    }

    /** A rate, 1 being 100 %. */
    record Share(BigDecimal fraction) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.rate(fraction);
        }
    }

    /** A date. */
    record Day(LocalDate day) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.day(day);
        }
    }

    /** Yes or no. */
    record Truth(boolean yes) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.yesOrNo(yes);
        }
    }

    /** One of the answers that a question offers. */
    record Chosen(Choice choice) implements Content {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.choice(choice);
        }
    }
}
