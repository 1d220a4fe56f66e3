package fr.complet.budget;

import fr.complet.budget.Derived.Named;
import fr.complet.budget.Derived.Written;
import fr.complet.budget.Operation.Difference;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.OfKey;
import fr.complet.dossier.Choice;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.YearlyAmount;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** How each entry of a breakdown comes about. */
final class BreakdownDerivations {

    private final Budget budget;
    private final FundingDerivations funding;

    BreakdownDerivations(Budget budget, FundingDerivations funding) {
        this.budget = budget;
        this.funding = funding;
    }

    List<Share> shares(BreakdownName name) {
        return switch (name) {
            case BY_CATEGORY -> budget.costs().by().category();
            case BY_SECTION -> budget.costs().by().section();
            case BY_YEAR -> budget.costs().by().year();
            case BY_FUNDER -> budget.funding().byFunder();
            case BY_CLASS -> budget.funding().byClass();
        };
    }

    Derived entry(BreakdownName name, Optional<String> key) {
        return switch (name) {
            case BY_CATEGORY -> costs(line -> isCoded(line.line().category().value(), key));
            case BY_SECTION -> costs(line -> isCoded(line.line().section().value(), key));
            case BY_YEAR -> key.map(this::year).orElseGet(this::undated);
            case BY_FUNDER -> funder(key.orElse(""));
            case BY_CLASS -> funding.in(FundingClass.valueOf(key.orElse("").toUpperCase(Locale.ROOT)));
        };
    }

    private static boolean isCoded(Optional<? extends Choice> choice, Optional<String> key) {
        return choice.map(Choice::code).equals(key);
    }

    private Derived costs(Predicate<PricedLine> wanted) {
        return new Sum(budget.costs().lines().stream()
                .filter(wanted)
                .map(line -> (Derived) CostDerivations.named(line.line(), CostDerivations.amount(line)))
                .toList());
    }

    private Derived year(String year) {
        List<Derived> terms = new ArrayList<>();
        for (PricedLine line : budget.costs().lines()) {
            for (YearlyAmount part : line.line().years()) {
                if (String.valueOf(part.year()).equals(year)) {
                    terms.add(CostDerivations.named(line.line(), new Written(part.amount())));
                }
            }
            boolean whole = line.line().years().isEmpty()
                    && line.line()
                            .year()
                            .value()
                            .map(String::valueOf)
                            .filter(year::equals)
                            .isPresent();
            if (whole) {
                terms.add(CostDerivations.named(line.line(), CostDerivations.amount(line)));
            }
        }
        return new Sum(terms);
    }

    /** The costs, less what is dated of them. */
    private Derived undated() {
        Derived dated = new Sum(budget.costs().by().year().stream()
                .map(Share::key)
                .flatMap(Optional::stream)
                .map(year -> (Derived) new Named(new OfKey(BreakdownName.BY_YEAR, Optional.of(year)), year(year)))
                .toList());
        return new Difference(new Named(new Title.OfFigure(FigureName.TOTAL), costs(line -> true)), dated);
    }

    private Derived funder(String name) {
        String wanted = Spelling.normalise(name);
        return new Sum(budget.funding().lines().stream()
                .filter(FundingLine::counts)
                .filter(line -> line.resource()
                        .funder()
                        .value()
                        .map(Spelling::normalise)
                        .filter(wanted::equals)
                        .isPresent())
                .map(line -> FundingDerivations.named(line.resource(), FundingDerivations.amount(line)))
                .toList());
    }
}
