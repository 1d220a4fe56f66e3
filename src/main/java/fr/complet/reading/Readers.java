package fr.complet.reading;

import fr.complet.dossier.Scheme;
import fr.complet.dossier.VatRate;
import fr.complet.money.Money;
import fr.complet.money.Quantity;
import fr.complet.money.Rate;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;
import java.time.LocalDate;

/** One reader for each kind of answer: they have no state. */
final class Readers {
    static final AnswerReader<String> TEXT = new TextReader();
    static final AnswerReader<String> IDENTIFIER = new IdentifierReader();
    static final AnswerReader<String> CODE = new CodeReader();
    static final AnswerReader<Money> AMOUNT = new AmountReader();
    static final AnswerReader<Quantity> QUANTITY = new QuantityReader();
    static final AnswerReader<Rate> RATE = new RateReader();
    static final AnswerReader<VatRate> VAT_RATE = new VatRateReader();
    static final AnswerReader<Integer> WHOLE_NUMBER = new WholeNumberReader();
    static final AnswerReader<Integer> YEAR = new YearReader();
    static final AnswerReader<LocalDate> DATE = new DateReader();
    static final AnswerReader<Boolean> YES_NO = new YesNoReader();
    static final AnswerReader<Scheme> SCHEME = new SchemeReader();
    static final AnswerReader<CommuneDesignation> COMMUNE = new CommuneReader();
    static final AnswerReader<EpciDesignation> EPCI = new EpciReader();

    private Readers() {}
}
