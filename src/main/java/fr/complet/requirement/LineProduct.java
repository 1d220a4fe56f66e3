package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.VatRate;
import fr.complet.money.Money;
import fr.complet.money.Quantity;
import fr.complet.money.Rate;
import fr.complet.requirement.LineArithmetic.Mistake;
import java.util.List;
import java.util.stream.Stream;

/**
 * What quantity and unit price of a cost line come to: its amount without VAT; when it gives only the amount with VAT,
 * that one, by its rate.
 *
 * @param tolerance the gap that rounding article by article may leave
 */
record LineProduct(CostLine line, Money tolerance) {

    Outcome judge() {
        boolean withVat = line.amountHt().isBlank();
        List<Answer<?>> needed = withVat
                ? List.of(line.quantity(), line.unitPrice(), line.statedTtc(), line.vatRate())
                : List.of(line.quantity(), line.unitPrice(), line.amountHt());
        boolean severalRates = withVat && line.vatRate().is(VatRate.MULTIPLE);
        if (severalRates || needed.stream().anyMatch(Answer::isBlank)) {
            return Outcome.notApplicable();
        }
        if (!needed.stream().allMatch(Answer::isGiven)) {
            return LineArithmetic.illegible(needed);
        }
        return withVat
                ? withVat(line.vatRate().value().flatMap(VatRate::rate).orElseThrow())
                : compared(line.amountHt(), Rate.ONE, Mistake.PRODUCT, facts());
    }

    private Outcome withVat(Rate rate) {
        return compared(line.statedTtc(), rate.plus(Rate.ONE), Mistake.PRODUCT_WITH_VAT, facts(Fact.of(rate)));
    }

    private Outcome compared(Answer<Money> stated, Rate factor, Mistake mistake, Fact... facts) {
        Quantity quantity = line.quantity().value().orElseThrow();
        Money price = line.unitPrice().value().orElseThrow();
        Money amount = stated.value().orElseThrow();
        if (quantity.comesTo(amount, price, factor, tolerance)) {
            return Outcome.met();
        }
        return Outcome.invalid(quantity.at(price, factor)
                .map(product -> LineArithmetic.differs(mistake, stated, product, amount, facts))
                .orElseGet(() ->
                        Finding.of(Mistake.PRODUCT_TOO_LARGE, line.quantity().place(), facts())));
    }

    private Fact[] facts(Fact... more) {
        Stream<Fact> factors = Stream.of(
                LineArithmetic.label(line),
                Fact.quoted(line.quantity().text()),
                Fact.of(line.unitPrice().value().orElseThrow()));
        return Stream.concat(factors, Stream.of(more)).toArray(Fact[]::new);
    }
}
