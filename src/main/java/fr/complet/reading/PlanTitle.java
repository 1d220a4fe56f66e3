package fr.complet.reading;

import fr.complet.dossier.Base;
import fr.complet.dossier.Section;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The title of one side of a plan de financement: « DÉPENSES », « II – Recettes prévisionnelles (en € HT) ».
 *
 * @param costs it heads the costs, else the resources
 * @param base whether its amounts are without VAT or with it, when it says so
 * @param section the section of all its lines, when it says so
 */
record PlanTitle(Cell cell, boolean costs, Optional<Base> base, Optional<Section> section) {
    private static final int LONGEST = 80;
    /** What one of its words has in common with all others: most cells are told by it at once. */
    private static final Pattern CORE =
            Pattern.compile("pens|charge|emploi|recette|ressource|produit|financ", Pattern.CASE_INSENSITIVE);

    private static final Set<String> COSTS = HeadingWords.vocabulary("words.costs");
    private static final Set<String> RESOURCES = HeadingWords.vocabulary("words.resources");
    private static final Set<String> KNOWN = HeadingWords.vocabulary(
            "words.costs", "words.resources", "words.vat", "words.filling", "words.kind", "words.section");

    static Optional<PlanTitle> of(Cell cell) {
        if (cell.nature() != Scalar.Nature.TEXT
                || cell.text().length() > LONGEST
                || !CORE.matcher(cell.text()).find()) {
            return Optional.empty();
        }
        HeadingWords words = HeadingWords.of(cell.text()).unnumbered();
        boolean costs = words.has(COSTS);
        return costs != words.has(RESOURCES) && words.areIn(KNOWN)
                ? Optional.of(new PlanTitle(cell, costs, words.base(), words.section()))
                : Optional.empty();
    }

    String table() {
        return costs ? "budget.depenses" : "budget.ressources";
    }

    /** The key of what its lines are called, which the title itself may head. */
    String label() {
        return costs ? "libelle" : "financeur";
    }
}
