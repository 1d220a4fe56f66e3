package fr.complet.reading;

import fr.complet.dossier.Base;
import java.util.Optional;
import java.util.Set;

/**
 * The headings in the tables of a plan that nobody could list, for every council words them in its own way: « Montant
 * prévisionnel en € (hors taxes) », « Postes de dépenses ».
 */
final class PlanHeading {
    private static final Set<String> COSTS = HeadingWords.vocabulary("words.costs");
    private static final Set<String> RESOURCES = HeadingWords.vocabulary("words.resources");
    private static final Set<String> MONEY = HeadingWords.vocabulary("words.money");
    private static final Set<String> AID = HeadingWords.vocabulary("words.aid");
    private static final Set<String> OF_COSTS =
            HeadingWords.vocabulary("words.costs", "words.money", "words.vat", "words.kind", "words.filling");
    private static final Set<String> OF_RESOURCES = HeadingWords.vocabulary(
            "words.resources", "words.money", "words.aid", "words.vat", "words.kind", "words.filling");

    private PlanHeading() {}

    /** The key that such a heading answers in that table. */
    static Optional<String> key(String table, String heading) {
        HeadingWords words = HeadingWords.of(heading);
        return switch (table) {
            case "budget.depenses" -> words.areIn(OF_COSTS) ? cost(words) : Optional.empty();
            case "budget.ressources" -> words.areIn(OF_RESOURCES) ? resource(words) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> cost(HeadingWords words) {
        Optional<Base> base = words.base();
        if (base.isPresent()) {
            return Optional.of(TableSheet.BARE_AMOUNT + "_" + base.get().code());
        }
        if (words.has(MONEY)) {
            return Optional.of(TableSheet.BARE_AMOUNT);
        }
        return words.has(COSTS) ? Optional.of("libelle") : Optional.empty();
    }

    private static Optional<String> resource(HeadingWords words) {
        if (words.base().isPresent() || words.has(MONEY) || words.has(AID)) {
            return Optional.of(TableSheet.BARE_AMOUNT);
        }
        return words.has(RESOURCES) ? Optional.of("financeur") : Optional.empty();
    }
}
