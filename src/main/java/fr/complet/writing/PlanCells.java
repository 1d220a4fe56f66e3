package fr.complet.writing;

import fr.complet.dossier.Choice;
import fr.complet.dossier.Section;
import fr.complet.language.Labels;
import java.util.Map;
import java.util.Optional;

/** The names of the cells that the formulas of a plan de financement use. */
final class PlanCells {

    static final String COSTS = "budget.depenses";
    static final String RESOURCES = "budget.ressources";
    static final String TOTAL_COSTS = "total_depenses";
    static final String TOTAL_RESOURCES = "total_ressources";

    /** What the lines that are not seen yet count for. */
    static final String SPARE_COSTS = "suite_depenses";

    static final String SPARE_RESOURCES = "suite_ressources";

    private static final String BASE = "base_plan";

    private static final Map<String, String> BASES = Map.of(
            "budget.base", BASE,
            "budget.base.investissement", "base_investissement",
            "budget.base.fonctionnement", "base_fonctionnement");

    private PlanCells() {}

    /** The name of the cell that answers a question. */
    static Optional<String> name(String path) {
        return Optional.ofNullable(BASES.get(path));
    }

    /** A formula for the base of a line, as the section in that cell says; of investment, unless it says otherwise. */
    static String base(String section) {
        return "IF(" + section + "=" + quoted(Section.FONCTIONNEMENT) + "," + base("base_fonctionnement", BASE) + ","
                + base("base_investissement", BASE) + ")";
    }

    /** A choice as cells say it. */
    static String quoted(Choice choice) {
        return "\"" + Labels.french().of(choice) + "\"";
    }

    private static String base(String own, String common) {
        return "IF(" + own + "=\"\"," + common + "," + own + ")";
    }
}
