package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reminds of the public procurement procedure when the costs of one category are above the threshold under which none is
 * asked (rappel_seuil_marche). Source: MP.
 *
 * @param supplies the threshold of supplies and services, without VAT
 * @param works that of works
 */
public record ProcurementThreshold(Dated<Money> supplies, Dated<Money> works) implements Requirement {

    /** What nobody sells to the applicant. */
    private static final Set<CostCategory> NOT_BOUGHT = EnumSet.of(
            CostCategory.PERSONNEL,
            CostCategory.FRAIS_GENERAUX,
            CostCategory.AMORTISSEMENTS,
            CostCategory.IMPREVUS,
            CostCategory.VALORISATION);

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return dossier.plan().costs().all().stream()
                .flatMap(line -> line.category().value().stream())
                .filter(category -> !NOT_BOUGHT.contains(category))
                .<Dated<?>>map(this::threshold)
                .toList();
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        if (dossier.plan().costs().illegible()) {
            return Outcome.undecided(dossier.plan().costs().asAnswer());
        }
        List<Outcome> outcomes = new ArrayList<>(budget.costs().lines().stream()
                .<Answer<?>>map(line -> line.line().category())
                .filter(category -> !category.isGiven())
                .map(Outcome::undecided)
                .toList());
        byCategory(budget.costs().lines()).forEach((category, lines) -> outcomes.add(judge(category, lines, terms)));
        return Outcome.worst(outcomes.stream()
                .filter(outcome -> outcome.status() == Status.UNDECIDED)
                .toList());
    }

    private static Map<CostCategory, List<PricedLine>> byCategory(List<PricedLine> lines) {
        Map<CostCategory, List<PricedLine>> found = new EnumMap<>(CostCategory.class);
        for (PricedLine line : lines) {
            Optional<CostCategory> category = line.line().category().value();
            if (category.isPresent() && !NOT_BOUGHT.contains(category.get())) {
                found.computeIfAbsent(category.get(), unseen -> new ArrayList<>())
                        .add(line);
            }
        }
        return found;
    }

    private Outcome judge(CostCategory category, List<PricedLine> lines, Terms terms) {
        Dated<Money> threshold = threshold(category);
        Optional<Money> free = threshold.on(terms.date());
        Figure sum = Figure.sum(lines, PricedLine::ht);
        if (free.isEmpty()) {
            return Outcome.unknown(threshold, terms, lines.get(0).line().place());
        }
        return sum.amount()
                .map(amount -> judge(category, lines.get(0), amount, free.orElseThrow()))
                .orElseGet(() -> Outcome.undecided(sum.lacking()));
    }

    private Dated<Money> threshold(CostCategory category) {
        return category == CostCategory.TRAVAUX ? works : supplies;
    }

    private static Outcome judge(CostCategory category, PricedLine first, Money amount, Money threshold) {
        return amount.exceeds(threshold)
                ? Outcome.reminder(Finding.of(
                                Reminded.ABOVE,
                                first.line().place(),
                                Fact.of(category),
                                Fact.of(amount),
                                Fact.of(threshold))
                        .expecting(Fact.of(threshold))
                        .having(Fact.of(amount)))
                : Outcome.notApplicable();
    }

    enum Reminded implements Fault {
        /** Facts: the category of cost, its sum without VAT, the threshold. */
        ABOVE
    }
}
