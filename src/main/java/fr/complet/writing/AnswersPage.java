package fr.complet.writing;

import fr.complet.language.Titles;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Response;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The sheet of questions that have one answer: what is asked, where it is answered, and the help. */
final class AnswersPage {

    private static final int KEY = 0;
    private static final int ANSWER = 1;
    private static final int HELP = 2;
    private static final float TITLE = 26;
    private static final int[] WIDTHS = {34, 52, 48};

    private final BookDraft draft;
    private final SheetPen pen;
    private final Validations validations;
    private int row;

    AnswersPage(BookDraft draft) {
        this.draft = draft;
        this.pen = draft.sheet(Titles.all().of("sheet.dossier"));
        this.validations = draft.validations(pen);
    }

    void write() {
        head();
        group("", 0);
        for (int column = 0; column < WIDTHS.length; column++) {
            pen.width(column, WIDTHS[column]);
        }
        pen.printUpright(draft.footer());
        pen.protect();
        pen.acceptDigits(row, HELP);
    }

    private void head() {
        Template template = draft.template();
        pen.height(row, TITLE);
        pen.text(row++, KEY, template.guide().say("book.title"), Look.TITLE);
        template.call().ifPresent(call -> {
            String title = call.authority().after(call.title().fr());
            pen.text(row++, KEY, template.guide().say("guide.calls", title), Look.NOTE);
        });
        pen.text(
                row++,
                KEY,
                template.guide().say(template.call().isPresent() ? "book.answers" : "book.plain"),
                Look.NOTE);
        pen.text(row, KEY, Titles.all().of("column.key"), Look.HEADING);
        pen.text(row, ANSWER, Titles.all().of("column.answer"), Look.HEADING);
        pen.text(row++, HELP, Titles.all().of("column.help"), Look.HEADING);
        pen.freeze(row, 0);
    }

    /** Single answers first, so that none seems to belong to a group inside the group. */
    private void group(String path, int depth) {
        List<Question> children = draft.template().children(path);
        children.stream().filter(AnswersPage::isSingle).forEach(this::answers);
        draft.contents().responses().stream()
                .filter(response -> response.group().equals(path) && !response.isKnown())
                .forEach(this::stranger);
        for (Question question : children) {
            if (question.kind() == Kind.GROUP) {
                heading(question, depth);
                group(question.path(), depth + 1);
            }
        }
    }

    private static boolean isSingle(Question question) {
        return question.kind() != Kind.GROUP && question.kind() != Kind.TABLE;
    }

    private void heading(Question question, int depth) {
        Look look = depth == 0 ? Look.GROUP : Look.SUBGROUP;
        pen.text(row, KEY, marked(question), look);
        XSSFCell answer = pen.blank(row, ANSWER, look, Shown.GENERAL);
        pen.text(row, HELP, draft.template().help(question.path()), look.small());
        responses(question).forEach(response -> CellWriter.write(pen, answer, response, look));
        pen.height(row++, TextHeight.small(draft.template().help(question.path()), WIDTHS[HELP]));
    }

    private void answers(Question question) {
        List<Response> given = responses(question);
        if (given.isEmpty()) {
            blank(question);
        }
        given.forEach(response -> answer(question, response));
        draft.template().children(question.path()).forEach(this::answers);
    }

    private void blank(Question question) {
        label(question, marked(question));
        pen.blank(row, ANSWER, Look.ANSWER, CellWriter.shown(question));
        end(question, "");
    }

    private void answer(Question question, Response response) {
        label(question, response.key().equals(question.key()) ? marked(question) : Template.label(response.path()));
        XSSFCell cell = pen.blank(row, ANSWER, Look.ANSWER, CellWriter.shown(question));
        CellWriter.write(pen, cell, response, Look.ANSWER);
        end(question, cell.toString());
    }

    private void label(Question question, String label) {
        pen.text(row, KEY, label, Look.LABEL);
        PlanCells.name(question.path()).ifPresent(name -> draft.name(name, pen, at(row)));
    }

    private void end(Question question, String answer) {
        String help = new BookHelp(draft.template()).withChoices(question);
        pen.text(row, HELP, help, Look.HELP);
        validations.add(question, at(row));
        float asked = TextHeight.lines(TextHeight.isLong(question) ? 4 : 1);
        float named = TextHeight.of(marked(question), WIDTHS[KEY] - 2);
        float written = Math.max(TextHeight.of(answer, WIDTHS[ANSWER]), TextHeight.small(help, WIDTHS[HELP]));
        pen.height(row++, Math.max(Math.max(asked, named), written));
    }

    /** A key that the format does not know keeps its place by its whole path. */
    private void stranger(Response response) {
        pen.text(row, KEY, response.path(), Look.LABEL);
        XSSFCell cell = pen.blank(row, ANSWER, Look.ANSWER, Shown.TEXT);
        CellWriter.write(pen, cell, response, Look.ANSWER);
        pen.height(row++, TextHeight.of(cell.toString(), WIDTHS[ANSWER]));
    }

    private List<Response> responses(Question question) {
        return draft.contents().responses().stream()
                .filter(response -> response.question().filter(question::equals).isPresent())
                .toList();
    }

    private String marked(Question question) {
        String label = Template.label(question.path());
        return draft.template().isRequired(question.path()) ? label + " *" : label;
    }

    private static CellRangeAddress at(int row) {
        return new CellRangeAddress(row, row, ANSWER, ANSWER);
    }
}
