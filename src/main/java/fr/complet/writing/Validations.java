package fr.complet.writing;

import fr.complet.language.Messages;
import fr.complet.reading.Question;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed into the cells of one sheet, and the help that shows when one of them is chosen. */
final class Validations {

    /** The identifiers of the pièces, by the name of their cells. */
    static final String PIECES = "identifiants_des_pieces";

    /** Longer ones make a file that Excel refuses. */
    static final int LONGEST_TITLE = 32;

    static final int LONGEST_PROMPT = 255;

    private static final String ZERO = "0";
    private static final String TEN_BILLION = "10000000000";
    /** The first of March 1900 and the end of 2199, as days are counted. */
    private static final String FIRST_DAY = "61";

    private static final String LAST_DAY = "109574";

    private static final List<String> SCHEMES =
            List.of("detr", "dsil", "dsid", "dpv", "feder", "leader", "fnadt", "fonds_vert", "fonds_de_concours");

    private final XSSFSheet sheet;
    private final Template template;
    private final ChoiceLists lists;
    private final DataValidationHelper helper;

    Validations(XSSFSheet sheet, Template template, ChoiceLists lists) {
        this.sheet = sheet;
        this.template = template;
        this.lists = lists;
        this.helper = sheet.getDataValidationHelper();
    }

    /** Applies to the cells that answer a question. */
    void add(Question question, CellRangeAddress cells) {
        Rule rule = rule(question, cells.formatAsString().replaceFirst(":.*", ""));
        DataValidation validation = helper.createValidation(
                rule.constraint(),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        prompt(validation, question);
        validation.setErrorStyle(rule.strict() ? ErrorStyle.STOP : ErrorStyle.WARNING);
        validation.setShowErrorBox(rule.refuses());
        validation.setEmptyCellAllowed(true);
        // The name is misleading: true shows the arrow, in this format.
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /** The same help on the head of a column. */
    void addHelp(Question question, CellRangeAddress cells) {
        DataValidation validation = helper.createValidation(
                anything(),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        prompt(validation, question);
        sheet.addValidationData(validation);
    }

    private void prompt(DataValidation validation, Question question) {
        String title = cut(Template.label(question.path()), LONGEST_TITLE);
        String help = new BookHelp(template).of(question);
        validation.createPromptBox(title, cut(help, LONGEST_PROMPT));
        validation.setShowPromptBox(!help.isEmpty());
        Messages guide = template.guide();
        validation.createErrorBox(title, cut(guide.say("form.refused") + " " + help, LONGEST_PROMPT));
    }

    private record Rule(DataValidationConstraint constraint, boolean strict, boolean refuses) {
        static Rule strict(DataValidationConstraint constraint) {
            return new Rule(constraint, true, true);
        }

        static Rule open(DataValidationConstraint constraint) {
            return new Rule(constraint, false, false);
        }
    }

    private Rule rule(Question question, String first) {
        if (question.several() && question.kind() != Question.Kind.IDENTIFIER) {
            return Rule.open(anything());
        }
        return switch (question.kind()) {
            case CHOICE -> Rule.strict(list(lists.of(Template.label(question.path()), template.choices(question))));
            case YES_NO -> Rule.strict(list(lists.yesOrNo()));
            case AMOUNT, QUANTITY ->
                Rule.strict(helper.createDecimalConstraint(OperatorType.BETWEEN, ZERO, TEN_BILLION));
            case RATE -> Rule.strict(helper.createCustomConstraint(rate(first)));
            case WHOLE_NUMBER -> Rule.strict(helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, ZERO, null));
            case YEAR -> Rule.strict(helper.createIntegerConstraint(OperatorType.BETWEEN, "1900", "2199"));
            case DATE -> Rule.strict(helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null));
            case CODE -> code(question, first);
            case IDENTIFIER -> identifier(question);
            case TEXT, COMMUNE, EPCI, YEARS, GROUP, TABLE -> Rule.open(anything());
        };
    }

    private static String rate(String cell) {
        return "OR(AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "<=1)," + cell + "=\"multiple\")";
    }

    /** Fourteen digits, spaced or not; a warning, for a number may be right and look wrong. */
    private Rule code(Question question, String cell) {
        if (!question.key().equals("siret")) {
            return Rule.open(anything());
        }
        String digits = "LEN(SUBSTITUTE(SUBSTITUTE(" + cell + ",\" \",\"\"),CHAR(160),\"\"))=14";
        return new Rule(helper.createCustomConstraint(digits), false, true);
    }

    /** Some identifiers are offered, others may be typed. */
    private Rule identifier(Question question) {
        return switch (question.key()) {
            case "piece", "justificatifs" -> Rule.open(list(PIECES));
            case "dispositif" ->
                Rule.open(list(lists.add("choix_dispositif", Template.label(question.path()), schemes())));
            case "exigence" ->
                template.waivable().isEmpty()
                        ? Rule.open(anything())
                        : Rule.open(list(
                                lists.add("choix_exigence", Template.label(question.path()), template.waivable())));
            default -> Rule.open(anything());
        };
    }

    private List<String> schemes() {
        return java.util.stream.Stream.concat(template.call().map(call -> call.id()).stream(), SCHEMES.stream())
                .distinct()
                .toList();
    }

    private DataValidationConstraint list(String name) {
        return helper.createFormulaListConstraint(name);
    }

    private static DataValidationConstraint anything() {
        return new XSSFDataValidationConstraint(ValidationType.ANY, (String) null);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
