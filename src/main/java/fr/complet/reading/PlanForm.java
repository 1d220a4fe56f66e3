package fr.complet.reading;

import static fr.complet.reading.Readers.AMOUNT;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Plan;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Section;
import fr.complet.dossier.StatedTotals;
import fr.complet.dossier.VatRegime;
import fr.complet.reading.Mapping.Entry;
import java.util.Optional;

/** The group {@code budget}. */
final class PlanForm {
    private static final ChoiceReader<Base> BASE = new ChoiceReader<>(Base.values());
    private static final ChoiceReader<VatRegime> VAT = new ChoiceReader<>(VatRegime.values());

    private PlanForm() {}

    static Plan read(Questions budget) throws Unreadable {
        return new Plan(
                base(budget),
                budget.ask(VAT, "tva"),
                budget.table(new CostLineForm(), "depenses"),
                budget.table(new ResourceForm(), "ressources", "recettes", "financements"),
                totals(budget.group("totaux")),
                budget.table(new MinimisAidForm(), "aides_de_minimis", "minimis"));
    }

    private static PlanBase base(Questions budget) {
        if (budget.transcript().vocabulary().isListening()) {
            split(budget);
        }
        if (isGroup(budget.given("base")) || isGroup(budget.given("montants"))) {
            return split(budget);
        }
        Answer<Base> base = budget.ask(BASE, "base", "montants");
        return new PlanBase(base, base);
    }

    private static PlanBase split(Questions budget) {
        Questions base = budget.group("base", "montants");
        return new PlanBase(
                base.ask(BASE, Section.INVESTISSEMENT.code()), base.ask(BASE, Section.FONCTIONNEMENT.code()));
    }

    private static boolean isGroup(Optional<Entry> entry) {
        return entry.isPresent() && entry.get().value() instanceof Mapping;
    }

    private static StatedTotals totals(Questions totaux) {
        return new StatedTotals(
                totaux.ask(AMOUNT, "depenses_ht"),
                totaux.ask(AMOUNT, "depenses_ttc"),
                totaux.ask(AMOUNT, "ressources"));
    }
}
