package fr.complet.report;

import fr.complet.writing.PlanWorkbook;
import java.util.Optional;

/** Tells the plan de financement of a dossier as a workbook, which a délibération annexes. */
public final class PlanSpreadsheet {

    private PlanSpreadsheet() {}

    /** Nothing when the dossier cannot be read. */
    public static Optional<byte[]> of(BudgetView view, Words words) {
        return view.scenario()
                .after()
                .assessment()
                .map(assessment -> AnnexedPlan.of(assessment, view, words))
                .map(plan -> PlanWorkbook.of(plan, PlanCaption.sentences(words)));
    }
}
