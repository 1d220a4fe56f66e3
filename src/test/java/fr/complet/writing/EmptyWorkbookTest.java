package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Call;
import fr.complet.language.Language;
import fr.complet.reading.CallLibrary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new workbook offers to whoever fills it in. */
final class EmptyWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void there_is_a_sheet_for_each_theme() throws Exception {
        assertThat(names(workbook("tid-bfc-2021", Language.FR)))
                .containsExactly(
                        "Dossier",
                        "Dépenses",
                        "Ressources",
                        "Étapes",
                        "Indicateurs",
                        "Partenaires",
                        "Pièces",
                        "Dérogations",
                        "Aides de minimis",
                        "Calculs",
                        "Listes",
                        "Aide");
    }

    /** The schema of the format asks for eight digits; a program may repair a file that has six. */
    @Test
    void every_colour_is_written_with_its_opacity() throws Exception {
        byte[] file = bytes("tid-bfc-2021", Language.FR);
        List<String> colours = new ArrayList<>();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                Pattern.compile(" rgb=\"([^\"]*)\"").matcher(text).results().forEach(one -> colours.add(one.group(1)));
            }
        }

        assertThat(colours).isNotEmpty().allMatch(colour -> colour.matches("FF[0-9A-F]{6}"));
    }

    @Test
    void every_sheet_is_printed_on_a4_frozen_and_protected_without_a_password() throws Exception {
        for (Sheet one : workbook("tid-bfc-2021", Language.FR)) {
            var sheet = (XSSFSheet) one;
            assertThat(sheet.getPrintSetup().getPaperSize())
                    .as(sheet.getSheetName())
                    .isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.isSheetLocked()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            if (!sheet.getSheetName().equals("Aide")) {
                assertThat(sheet.getPaneInformation().isFreezePane())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
            }
        }
    }

    @Test
    void answers_may_be_typed_and_headings_may_not() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);

        assertThat(isLocked(cell(workbook, "Dossier!A12"))).isTrue();
        assertThat(isLocked(cell(workbook, "Dossier!B12"))).isFalse();
        assertThat(isLocked(cell(workbook, "Dépenses!A7"))).isTrue();
        assertThat(isLocked(cell(workbook, "Dépenses!A8"))).isFalse();
        assertThat(isLocked(cell(workbook, "Dépenses!N8"))).isTrue();
    }

    /** Longer ones make a file that Excel repairs. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void help_is_short_enough_for_excel_and_never_cut(Language language) throws Exception {
        for (String call : CallLibrary.calls()) {
            for (Sheet sheet : workbook(call, language)) {
                for (DataValidation validation : sheet.getDataValidations()) {
                    assertThat(validation.getPromptBoxText()).hasSizeBetween(2, 254);
                    assertThat(validation.getPromptBoxTitle()).hasSizeBetween(2, 32);
                    assertThat(validation.getShowPromptBox()).isTrue();
                    String error = validation.getErrorBoxText();
                    assertThat(error == null ? "" : error).hasSizeLessThan(256);
                }
            }
        }
    }

    @Test
    void every_column_and_every_answer_has_its_help_and_every_choice_its_list() throws Exception {
        XSSFWorkbook workbook = workbook("envi-bfc", Language.FR);

        assertThat(prompt(workbook, "Dépenses!A7")).isEqualTo("Obligatoire. Ce qui est acheté ou payé.");
        assertThat(prompt(workbook, "Dépenses!A8")).isEqualTo("Obligatoire. Ce qui est acheté ou payé.");
        assertThat(choices(workbook, "Dépenses!B8")).startsWith("Études", "Assistance à maîtrise d’ouvrage");
        assertThat(choices(workbook, "Dépenses!C42")).containsExactly("Investissement", "Fonctionnement");
        assertThat(choices(workbook, "Ressources!F8")).containsExactly("À solliciter", "Sollicité", "Acquis", "Refusé");
        assertThat(choices(workbook, "Ressources!C8")).startsWith("envi-bfc", "detr");
        assertThat(choices(workbook, "Dérogations!A5"))
                .containsExactly("participation-minimale", "participation-minimale-ht");
        assertThat(choices(workbook, "Dossier!B13"))
                .contains("Commune", "Association")
                .doesNotContain("Entreprise");
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean empty = cell.getCellType() == CellType.BLANK && !isLocked((XSSFCell) cell);
                    assertThat(!empty
                                    || validation(workbook, name(cell))
                                            .findAny()
                                            .isPresent())
                            .as(name(cell))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_balance_is_told_and_coloured() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);
        cell(workbook, "Dossier!B60").setCellValue("TTC");
        fill(workbook, "Dépenses", 8, "Étude", "Études", "Investissement", "", "", "", 1000, 0.2);
        fill(workbook, "Dépenses", 9, "Pose", "Travaux", "Investissement", "", "", "", "", "", 99.99);
        fill(workbook, "Ressources", 8, "Région", "Région", "tid-bfc-2021", 600, "", "Sollicité");
        fill(workbook, "Ressources", 9, "Commune", "Autofinancement", "", 600, "", "Acquis");
        fill(workbook, "Ressources", 10, "Département", "Département", "", 99.99, "", "Refusé");

        assertThat(calculated(workbook, "Dépenses!A4")).isEqualTo("1299.99");
        assertThat(calculated(workbook, "Dépenses!B4")).isEqualTo("1200.0");
        assertThat(calculated(workbook, "Dépenses!C3")).isEqualTo("Il manque des ressources");
        assertThat(calculated(workbook, "Dépenses!C4")).isEqualTo("-99.99");
        assertThat(calculated(workbook, "Dépenses!D4")).isEqualTo("1299.99");
        assertThat(calculated(workbook, "Dépenses!N8")).isEqualTo("1200.0");
        assertThat(calculated(workbook, "Ressources!D4")).isEqualTo("0.5");
        assertThat(calculated(workbook, "Ressources!K10")).isEqualTo("0.0");

        cell(workbook, "Ressources!F10").setCellValue("Sollicité");
        assertThat(calculated(workbook, "Ressources!C3")).isEqualTo("Équilibré");
        cell(workbook, "Dossier!B60").setCellValue("HT");
        assertThat(calculated(workbook, "Dépenses!A4")).isEqualTo("1000.0");
        assertThat(calculated(workbook, "Ressources!C3")).isEqualTo("Les ressources dépassent les dépenses");
        assertThat(colours(workbook.getSheet("Ressources"))).containsExactly("FFC6EFCE", "FFFFC7CE");
    }

    @Test
    void a_long_plan_fits_without_touching_the_protection_and_is_counted() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);
        cell(workbook, "Dossier!B60").setCellValue("HT");
        for (int row = 8; row < 308; row++) {
            fill(workbook, "Dépenses", row, "Étude", "Études", "Fonctionnement", "", "", "", 10);
        }
        fill(workbook, "Ressources", 107, "Région", "Région", "tid-bfc-2021", 3000);

        assertThat(calculated(workbook, "Dépenses!A4")).isEqualTo("3000.0");
        assertThat(calculated(workbook, "Dépenses!F4")).isEqualTo("3000.0");
        assertThat(calculated(workbook, "Dépenses!C3")).isEqualTo("Équilibré");
        assertThat(calculated(workbook, "Ressources!E4")).isEqualTo("1.0");
        assertThat(choices(workbook, "Dépenses!B307")).startsWith("Études");
        assertThat(workbook.getSheet("Dépenses").getColumnStyle(1).getLocked()).isFalse();
    }

    /** Spreadsheet programs would print a page for each formula that says nothing. */
    @Test
    void lines_that_are_not_needed_yet_are_neither_seen_nor_printed() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);

        Sheet costs = workbook.getSheet("Dépenses");
        assertThat(costs.getLastRowNum()).isEqualTo(41);
        assertThat(costs.getColumnStyle(0).getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        assertThat(costs.getColumnStyle(0).getBorderBottom()).isEqualTo(BorderStyle.NONE);
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Calculs"))).isTrue();
    }

    /** Whoever copies the first line down brings its formula: its amount must not count twice. */
    @Test
    void a_line_copied_with_its_formula_counts_once() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);
        cell(workbook, "Dossier!B60").setCellValue("HT");
        fill(workbook, "Dépenses", 60, "Étude", "Études", "Fonctionnement", "", "", "", 10);
        CellUtil.getCell(CellUtil.getRow(59, workbook.getSheet("Dépenses")), 13).setCellFormula("$G60");

        assertThat(calculated(workbook, "Dépenses!A4")).isEqualTo("10.0");
        assertThat(calculated(workbook, "Dépenses!F4")).isEqualTo("10.0");
    }

    @Test
    void a_table_is_printed_on_the_width_of_one_page() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);

        for (String name : List.of("Dépenses", "Ressources", "Pièces")) {
            assertThat(workbook.getSheet(name).getPrintSetup().getFitWidth())
                    .as(name)
                    .isEqualTo((short) 1);
        }
    }

    @Test
    void an_empty_workbook_is_neither_balanced_nor_not() throws Exception {
        XSSFWorkbook workbook = workbook("tid-bfc-2021", Language.FR);

        assertThat(cell(workbook, "Dépenses!C3").getStringCellValue()).isEqualTo("À remplir");
        assertThat(cell(workbook, "Ressources!D4").getStringCellValue()).isEmpty();
    }

    @Test
    void the_help_is_in_the_language_asked_and_the_headings_are_french() throws Exception {
        XSSFWorkbook workbook = workbook("dsil", Language.EN);

        assertThat(cell(workbook, "Dépenses!A7").getStringCellValue()).isEqualTo("Libellé *");
        assertThat(prompt(workbook, "Dépenses!A7")).isEqualTo("Required. What is bought or paid.");
    }

    private static XSSFWorkbook workbook(String id, Language language) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(id, language)));
    }

    private static byte[] bytes(String id, Language language) throws Exception {
        Call call = new CallLibrary().call(id, List.of());
        return new EmptyDossier(Template.of(call, DAY, language), id).bytes(DossierKind.WORKBOOK);
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return Stream.iterate(0, i -> i + 1)
                .limit(workbook.getNumberOfSheets())
                .map(workbook::getSheetName)
                .toList();
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String name) {
        var reference = new CellReference("'" + name.replace("!", "'!"));
        return workbook.getSheet(reference.getSheetName())
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }

    private static String name(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    private static boolean isLocked(XSSFCell cell) {
        return cell.getCellStyle().getLocked();
    }

    private static Stream<? extends DataValidation> validation(XSSFWorkbook workbook, String name) {
        XSSFCell cell = cell(workbook, name);
        return cell.getSheet().getDataValidations().stream()
                .filter(validation -> Stream.of(validation.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(cell)));
    }

    private static String prompt(XSSFWorkbook workbook, String name) {
        return validation(workbook, name)
                .findFirst()
                .orElseThrow()
                .getPromptBoxText()
                .replace('\u00A0', ' ');
    }

    private static List<String> choices(XSSFWorkbook workbook, String name) {
        String list = validation(workbook, name)
                .findFirst()
                .orElseThrow()
                .getValidationConstraint()
                .getFormula1();
        var range = new AreaReference(workbook.getName(list).getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        CellReference first = range.getFirstCell();
        CellReference last = range.getLastCell();
        return Stream.iterate(first.getRow(), row -> row <= last.getRow(), row -> row + 1)
                .map(row -> workbook.getSheet("Listes")
                        .getRow(row)
                        .getCell(first.getCol())
                        .getStringCellValue())
                .toList();
    }

    private static void fill(XSSFWorkbook workbook, String sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            Cell cell = CellUtil.getCell(CellUtil.getRow(row - 1, workbook.getSheet(sheet)), column);
            if (values[column] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (!values[column].equals("")) {
                cell.setCellValue(values[column].toString());
            }
        }
    }

    private static String calculated(XSSFWorkbook workbook, String name) {
        var value = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell(workbook, name));
        return value.getCellType() == CellType.STRING
                ? value.getStringValue()
                : Double.toString(value.getNumberValue());
    }

    /** Of the balance. */
    private static Set<String> colours(XSSFSheet sheet) {
        Set<String> colours = new LinkedHashSet<>();
        var all = sheet.getSheetConditionalFormatting();
        var formatting = all.getConditionalFormattingAt(all.getNumConditionalFormattings() - 1);
        for (int i = 0; i < formatting.getNumberOfRules(); i++) {
            ConditionalFormattingRule rule = formatting.getRule(i);
            var color = (XSSFColor) rule.getPatternFormatting().getFillBackgroundColorColor();
            colours.add(color.getARGBHex());
        }
        return colours;
    }
}
