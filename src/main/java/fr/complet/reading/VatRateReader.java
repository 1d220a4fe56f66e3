package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Given;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.VatRate;
import fr.complet.money.Rate;
import fr.complet.spelling.Spelling;

/** A VAT rate, or "multiple" for a line that mixes several. */
final class VatRateReader implements AnswerReader<VatRate> {
    private final RateReader rates = new RateReader();

    @Override
    public Question.Kind kind() {
        return Question.Kind.RATE;
    }

    @Override
    public Answer<VatRate> understand(Scalar scalar) {
        if (Spelling.normalise(scalar.text()).equals("multiple")) {
            return scalar.means(VatRate.MULTIPLE);
        }
        Answer<Rate> rate = rates.understand(scalar);
        if (rate instanceof Illegible<Rate> illegible) {
            return new Illegible<>(illegible.text(), illegible.reason(), illegible.place());
        }
        return new Given<>(new VatRate(rate.value()), rate.text(), rate.place());
    }
}
