package fr.complet.writing;

import fr.complet.language.Messages;
import fr.complet.language.Titles;
import java.util.ArrayList;
import java.util.List;

/** The sheet that tells how to fill in the others. */
final class GuidePage {

    private static final int WIDTH = 92;

    private final BookDraft draft;
    private final SheetPen pen;

    GuidePage(BookDraft draft) {
        this.draft = draft;
        this.pen = draft.sheet(Titles.all().of("sheet.help"));
    }

    void write() {
        Messages guide = draft.template().guide();
        pen.text(0, 0, guide.say("guide.title"), Look.TITLE);
        int row = 2;
        for (String paragraph : paragraphs(guide)) {
            pen.text(row, 0, paragraph, Look.PLAIN);
            pen.height(row, TextHeight.of(paragraph, WIDTH));
            row += 2;
        }
        pen.width(0, WIDTH);
        pen.print(draft.footer());
        pen.protect();
    }

    private List<String> paragraphs(Messages guide) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            paragraphs.add(guide.say("guide." + i));
        }
        paragraphs.add(guide.say(
                "guide.5",
                Integer.toString(TableRows.room(PlanCells.COSTS)),
                Integer.toString(TableRows.room("pieces")),
                Integer.toString(TableRows.room("")),
                Integer.toString(PlanFormulas.LINES)));
        paragraphs.add(guide.say("guide.6"));
        if (draft.template().call().isPresent()) {
            paragraphs.add(guide.say("guide.pieces"));
        }
        paragraphs.add(guide.say("guide.7"));
        paragraphs.add(guide.say("guide.8"));
        return paragraphs;
    }
}
