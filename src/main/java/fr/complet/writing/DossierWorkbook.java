package fr.complet.writing;

import fr.complet.language.Titles;
import fr.complet.reading.DossierContents;
import java.util.List;

/** A dossier as an Excel workbook, with all that helps to fill it in. */
public final class DossierWorkbook {

    private static final List<String> TABLES = List.of(
            PlanCells.COSTS,
            PlanCells.RESOURCES,
            "projet.calendrier.etapes",
            "projet.indicateurs",
            "projet.partenaires",
            "pieces",
            "derogations",
            "budget.aides_de_minimis");

    private DossierWorkbook() {}

    /** The bytes of the file, the same for the same contents. */
    public static byte[] of(DossierContents contents, Template template) {
        BookDraft draft = BookDraft.of(contents, template);
        new AnswersPage(draft).write();
        List<LinesPage> pages = TABLES.stream()
                .filter(template::offers)
                .map(table -> new LinesPage(draft, table))
                .toList();
        var amounts = new SpareAmounts(draft);
        pages.forEach(page -> page.prepare(amounts));
        pages.forEach(page -> page.write(amounts));
        amounts.end();
        draft.lists().write(draft.workbook(), draft.sheet(Titles.all().of("sheet.lists")));
        new GuidePage(draft).write();
        draft.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        return WorkbookBytes.of(draft.workbook());
    }
}
