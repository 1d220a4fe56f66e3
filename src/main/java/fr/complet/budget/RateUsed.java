package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.VatRate;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.Optional;

/** A rate that a derivation multiplies by. */
public sealed interface RateUsed {

    Optional<Rate> rate();

    /** The VAT rate that a cost line states. */
    record Stated(Answer<VatRate> answer) implements RateUsed {
        @Override
        public Optional<Rate> rate() {
            return answer.value().flatMap(VatRate::rate);
        }
    }

    /** A rate of the call or of the law, in force on a day. */
    record InForce(Dated<Rate> value, LocalDate date) implements RateUsed {
        @Override
        public Optional<Rate> rate() {
            return value.on(date);
        }
    }
}
