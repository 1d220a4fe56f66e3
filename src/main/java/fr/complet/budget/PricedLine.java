package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import java.util.Optional;

/**
 * A cost line with its amounts.
 *
 * @param ht without VAT, as written
 * @param ttc with VAT, as written, else computed from the rate and rounded half up to the cent
 * @param amount in the base of its section: the one that counts
 * @param base that base, when it is known
 * @param eligible the amount that counts, as far as the call admits the line
 * @param ineligible the rest of it
 * @param eligibleHt the amount without VAT, as far as the call admits the line
 */
public record PricedLine(
        CostLine line,
        Figure ht,
        Figure ttc,
        Figure amount,
        Optional<Base> base,
        Figure eligible,
        Figure ineligible,
        Figure eligibleHt) {

    static PricedLine of(CostLine line, PlanBase plan, GrantTerms terms) {
        Figure ht = Figure.of(line.amountHt());
        Figure ttc = ttc(line);
        Answer<?> lacking = baseAnswer(line, plan);
        Optional<Base> base = base(line, plan);
        Figure amount = base.map(known -> known == Base.HT ? ht : ttc).orElseGet(() -> Figure.lacking(lacking));
        Admission admission = Admission.of(line, terms);
        return new PricedLine(
                line,
                ht,
                ttc,
                amount,
                base,
                admission.eligible(amount),
                admission.ineligible(amount),
                admission.eligible(ht));
    }

    /** One of the figures of the line, as far as the line belongs to a section. */
    public Figure in(Section section, Figure figure) {
        if (figure.isZero()) {
            return figure;
        }
        if (!line.section().isGiven()) {
            return Figure.lacking(line.section());
        }
        return line.section().is(section) ? figure : Figure.of(Money.ZERO);
    }

    /** The VAT of the line. */
    public Figure vat() {
        return ttc.minus(ht);
    }

    private static Figure ttc(CostLine line) {
        if (!line.statedTtc().isBlank()) {
            return Figure.of(line.statedTtc());
        }
        if (line.amountHt().isIllegible()) {
            return Figure.lacking(line.amountHt());
        }
        if (line.amountHt().isBlank()) {
            return Figure.lacking(line.statedTtc());
        }
        if (!line.vatRate().isGiven()) {
            return Figure.lacking(line.vatRate());
        }
        Optional<Rate> rate = line.vatRate().value().orElseThrow().rate();
        Money ht = line.amountHt().value().orElseThrow();
        return rate.map(known -> Figure.of(ht.plus(ht.at(known)))).orElseGet(() -> Figure.lacking(line.statedTtc()));
    }

    private static Optional<Base> base(CostLine line, PlanBase plan) {
        if (line.section().isGiven() || plan.isUniform()) {
            return plan.of(line.section().value().orElse(Section.INVESTISSEMENT))
                    .value();
        }
        // A line without section still has a base when both sections have the same.
        return plan.investment().value().filter(plan.operating()::is);
    }

    private static Answer<?> baseAnswer(CostLine line, PlanBase plan) {
        if (line.section().isGiven() || plan.isUniform()) {
            return plan.of(line.section().value().orElse(Section.INVESTISSEMENT));
        }
        return line.section();
    }
}
