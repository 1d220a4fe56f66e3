package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.TwinWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code check FILE.xlsx -f xlsx=controle.xlsx}: a copy of the workbook that tells the result, and nothing else. */
class ControlCopyTest {

    private static final Path FAULTY = Path.of("samples/illisible/dossier.yaml");

    @TempDir
    Path folder;

    @BeforeEach
    void a_workbook_with_faults() throws Exception {
        TwinWriter.twin(FAULTY, folder.resolve("dossier.xlsx"));
    }

    @Test
    void the_copy_has_one_more_sheet_which_begins_with_the_verdict() throws IOException {
        Run run = check("dossier.xlsx", "-f", "xlsx=controle.xlsx");
        String verdict = check("dossier.xlsx", "-q").out().strip();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err()).isEmpty();
        try (var original = workbook("dossier.xlsx");
                var copy = workbook("controle.xlsx")) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(original.getNumberOfSheets() + 1);
            XSSFSheet control = copy.getSheet("Contrôle");
            assertThat(texts(control).get(0)).isEqualTo(verdict);
            assertThat(copy.getActiveSheetIndex()).isEqualTo(copy.getSheetIndex(control));
            assertThat(sheets(copy)).filteredOn(XSSFSheet::isSelected).containsExactly(control);
        }
    }

    @Test
    void the_list_is_grouped_by_who_must_act_as_on_the_first_screen() throws IOException {
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");

        try (var copy = workbook("controle.xlsx")) {
            assertThat(texts(copy.getSheet("Contrôle")))
                    .containsSubsequence(
                            "Gravité", "À CORRIGER", "bloquant", "À VÉRIFIER", "EN ATTENTE DE CE QUI PRÉCÈDE");
        }
    }

    @Test
    void each_line_leads_to_the_cell_that_it_is_about() throws IOException {
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");

        try (var copy = workbook("controle.xlsx")) {
            List<XSSFHyperlink> links = copy.getSheet("Contrôle").getHyperlinkList().stream()
                    .filter(link -> link.getType() == HyperlinkType.DOCUMENT)
                    .toList();
            assertThat(links).hasSizeGreaterThan(20).allSatisfy(link -> {
                String sheet = link.getAddress().replaceAll("^'(.*)'!.*$", "$1");
                assertThat(copy.getSheet(sheet)).as(link.getAddress()).isNotNull();
                new CellAddress(link.getAddress().replaceAll("^.*!", ""));
            });
        }
    }

    @Test
    void each_cell_with_a_finding_is_coloured_and_noted() throws IOException {
        List<Told.InCell> findings = Told.inCells(check("dossier.xlsx", "-f", "jsonl"));
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");

        try (var copy = workbook("controle.xlsx")) {
            assertThat(findings).hasSizeGreaterThan(20).allSatisfy(finding -> {
                XSSFSheet sheet = copy.getSheet(finding.sheet());
                CellAddress cell = new CellAddress(finding.cell());
                assertThat(sheet.getCellComment(cell).getString().getString()).contains(finding.message());
                assertThat(coloured(sheet)).anyMatch(range -> range.isInRange(cell.getRow(), cell.getColumn()));
            });
        }
    }

    @Test
    void nothing_of_what_the_applicant_formatted_changes() throws IOException {
        try (var workbook = workbook("dossier.xlsx")) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor((short) 13);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setDataFormat(workbook.createDataFormat().getFormat("# ##0,00 €"));
            workbook.getSheetAt(1).getRow(3).forEach(cell -> cell.setCellStyle(style));
            workbook.getSheetAt(1).setColumnWidth(1, 9000);
            save(workbook, "dossier.xlsx");
        }
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");

        try (var original = workbook("dossier.xlsx");
                var copy = workbook("controle.xlsx")) {
            for (XSSFSheet sheet : sheets(original)) {
                XSSFSheet same = copy.getSheet(sheet.getSheetName());
                assertThat(same.getColumnWidth(1)).isEqualTo(sheet.getColumnWidth(1));
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        XSSFCell twin = same.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                        assertThat(twin.getRawValue()).isEqualTo(((XSSFCell) cell).getRawValue());
                        assertThat(twin.getCellStyle().getCoreXf().xmlText())
                                .isEqualTo(((XSSFCell) cell)
                                        .getCellStyle()
                                        .getCoreXf()
                                        .xmlText());
                    }
                }
            }
        }
    }

    static Stream<Path> samples() throws IOException {
        return SamplesTest.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_copy_reads_as_the_workbook_does(Path sample) throws Exception {
        TwinWriter.twin(sample.resolve("dossier.yaml"), folder.resolve("dossier.xlsx"));
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");

        assertThat(check("controle.xlsx", "-f", "json").out().replace("controle.xlsx", "dossier.xlsx"))
                .isEqualTo(check("dossier.xlsx", "-f", "json").out());
    }

    @Test
    void a_copy_that_was_corrected_and_is_checked_again_has_the_new_result_alone() throws IOException {
        Told.InCell typed = Told.inCells(check("dossier.xlsx", "-f", "jsonl")).stream()
                .filter(finding -> finding.message().contains("comune"))
                .findFirst()
                .orElseThrow();
        CellAddress cell = new CellAddress(typed.cell());
        check("dossier.xlsx", "-f", "xlsx=premier.xlsx");
        try (var copy = workbook("premier.xlsx")) {
            copy.getSheet(typed.sheet())
                    .getRow(cell.getRow())
                    .getCell(cell.getColumn())
                    .setCellValue("commune");
            save(copy, "premier.xlsx");
        }
        check("premier.xlsx", "-f", "xlsx=second.xlsx");
        check("second.xlsx", "-f", "xlsx=troisieme.xlsx");

        try (var second = workbook("second.xlsx");
                var third = workbook("troisieme.xlsx")) {
            assertThat(notes(second.getSheet(typed.sheet()))).doesNotContainKey(typed.cell());
            assertThat(coloured(second.getSheet(typed.sheet())))
                    .noneMatch(range -> range.isInRange(cell.getRow(), cell.getColumn()));
            assertThat(third.getNumberOfSheets()).isEqualTo(second.getNumberOfSheets());
            for (XSSFSheet sheet : sheets(second)) {
                XSSFSheet same = third.getSheet(sheet.getSheetName());
                assertThat(texts(same)).isEqualTo(texts(sheet));
                assertThat(notes(same)).isEqualTo(notes(sheet));
                assertThat(coloured(same)).isEqualTo(coloured(sheet));
            }
        }
    }

    @Test
    void a_note_of_the_applicant_is_kept_above_ours() throws IOException {
        Told.InCell finding = Told.inCells(check("dossier.xlsx", "-f", "jsonl")).get(0);
        CellAddress cell = new CellAddress(finding.cell());
        try (var workbook = workbook("dossier.xlsx")) {
            note(workbook.getSheet(finding.sheet()), cell, "à revoir avec la trésorière");
            note(workbook.getSheet(finding.sheet()), new CellAddress("Z99"), "autre note");
            save(workbook, "dossier.xlsx");
        }
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");
        try (var copy = workbook("controle.xlsx")) {
            XSSFSheet sheet = copy.getSheet(finding.sheet());
            assertThat(notes(sheet).get(cell.toString()))
                    .startsWith("à revoir avec la trésorière")
                    .contains(finding.message());
            assertThat(notes(sheet)).containsEntry("Z99", "autre note");
        }

        check("controle.xlsx", "-f", "xlsx=encore.xlsx");
        try (var again = workbook("encore.xlsx");
                var copy = workbook("controle.xlsx")) {
            assertThat(notes(again.getSheet(finding.sheet()))).isEqualTo(notes(copy.getSheet(finding.sheet())));
        }
    }

    @Test
    void a_sheet_of_the_applicant_with_the_same_name_is_kept() throws IOException {
        try (var workbook = workbook("dossier.xlsx")) {
            workbook.createSheet("Contrôle").createRow(0).createCell(0).setCellValue("le mien");
            save(workbook, "dossier.xlsx");
        }
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");
        check("controle.xlsx", "-f", "xlsx=encore.xlsx");

        try (var copy = workbook("encore.xlsx")) {
            assertThat(texts(copy.getSheet("Contrôle"))).containsExactly("le mien");
            assertThat(texts(copy.getSheet("Contrôle (2)"))).contains("Gravité");
        }
        assertThat(check("encore.xlsx", "-f", "concise").out()).doesNotContain("Contrôle");
    }

    @Test
    void macros_stay_in_a_copy_named_as_such() throws IOException {
        byte[] macros = {1, 2, 3, 4};
        try (var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.setVBAProject(new ByteArrayInputStream(macros));
            workbook.createSheet("Dossier").createRow(0).createCell(0).setCellValue("appel");
            workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue("tid-bfc-2021");
            save(workbook, "dossier.xlsm");
        }

        Run refused = check("dossier.xlsm", "-f", "xlsx=controle.xlsx");
        check("dossier.xlsm", "-f", "xlsx=controle.xlsm");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.plainErr()).contains("« controle.xlsx »", "macros", ".xlsm");
        assertThat(folder.resolve("controle.xlsx")).doesNotExist();
        assertThat(parts("controle.xlsm"))
                .containsEntry("xl/vbaProject.bin", new String(macros, StandardCharsets.ISO_8859_1));
        assertThat(parts("controle.xlsm").get("[Content_Types].xml")).contains("sheet.macroEnabled.main+xml");
    }

    @ParameterizedTest
    @CsvSource({"samples/complet", "samples/classeur-a-corriger", "samples/tableaux/l-un-sous-l-autre.ods"})
    void a_dossier_in_another_form_has_no_control_copy(String path) {
        Path dossier = Path.of(path).toAbsolutePath();

        Run run = check(dossier.toString(), "--call", "tid-bfc-2021", "-f", "xlsx=controle.xlsx", "-f", "text");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("« controle.xlsx » n’est pas écrit", ".xlsx ou .xlsm");
        assertThat(run.out()).contains("Seul le service instructeur");
        assertThat(folder.resolve("controle.xlsx")).doesNotExist();
    }

    @Test
    void the_dossier_itself_is_never_replaced() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("dossier.xlsx"));
        Files.createSymbolicLink(folder.resolve("lien.xlsx"), folder.resolve("dossier.xlsx"));

        for (String name : List.of("dossier.xlsx", "./dossier.xlsx", "lien.xlsx")) {
            Run run = check("dossier.xlsx", "-f", "xlsx=" + name);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.plainErr()).contains("est le dossier lui-même");
            assertThat(folder.resolve("dossier.xlsx")).hasBinaryContent(before);
        }
    }

    @Test
    void a_copy_has_one_dossier_and_a_name() {
        assertThat(check("dossier.xlsx", "dossier.xlsx", "-f", "xlsx=controle.xlsx")
                        .status())
                .isEqualTo(2);
        assertThat(check("dossier.xlsx", "-f", "xlsx").plainErr()).contains("-f xlsx=controle.xlsx");
        assertThat(check("dossier.xlsx", "-f", "xlsx=absent/controle.xlsx").plainErr())
                .contains("Impossible d’écrire « absent/controle.xlsx »");
    }

    @Test
    void an_unreadable_dossier_has_no_copy() {
        Run run = check("absent.xlsx", "-f", "xlsx=controle.xlsx");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("« controle.xlsx » n’est pas écrit : le dossier est illisible");
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() throws IOException {
        check("dossier.xlsx", "-f", "xlsx=un.xlsx");
        check("dossier.xlsx", "-f", "xlsx=deux.xlsx");

        assertThat(folder.resolve("un.xlsx")).hasSameBinaryContentAs(folder.resolve("deux.xlsx"));
        assertThat(times("un.xlsx")).containsOnly("1980-01-01T00:00");
    }

    @Test
    void what_looks_like_a_formula_stays_a_text() throws IOException {
        try (var workbook = workbook("dossier.xlsx")) {
            workbook.createSheet("=HYPERLINK(\"x\")").createRow(0).createCell(0).setCellValue("a");
            save(workbook, "dossier.xlsx");
        }
        check("dossier.xlsx", "-f", "xlsx=controle.xlsx");

        try (var copy = workbook("controle.xlsx")) {
            for (Row row : copy.getSheet("Contrôle")) {
                row.forEach(cell -> assertThat(cell.getCellType().name()).isIn("STRING", "BLANK"));
            }
        }
    }

    @Test
    void the_copy_speaks_english_when_asked() throws IOException {
        check("dossier.xlsx", "--lang", "en", "-f", "xlsx=control.xlsx");

        try (var copy = workbook("control.xlsx")) {
            assertThat(texts(copy.getSheet("Check"))).contains("Severity", "blocking");
        }
        assertThat(check("control.xlsx", "-f", "concise").out()).doesNotContain("Check!");
    }

    private Run check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return Run.in(folder, Map.of(), "", all.toArray(String[]::new));
    }

    private XSSFWorkbook workbook(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))));
    }

    private void save(XSSFWorkbook workbook, String name) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve(name))) {
            workbook.write(stream);
        }
    }

    private static void note(XSSFSheet sheet, CellAddress cell, String text) {
        XSSFComment note = sheet.createDrawingPatriarch()
                .createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
        note.setAddress(cell);
        note.setAuthor("La mairie");
        note.setString(text);
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!cell.toString().isEmpty()) {
                    texts.add(cell.toString());
                }
            }
        }
        return texts;
    }

    private static Map<String, String> notes(XSSFSheet sheet) {
        Map<String, String> notes = new TreeMap<>();
        sheet.getCellComments()
                .forEach((cell, note) ->
                        notes.put(cell.toString(), note.getString().getString()));
        return notes;
    }

    private static List<CellRangeAddress> coloured(XSSFSheet sheet) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        var conditions = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < conditions.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting condition = conditions.getConditionalFormattingAt(i);
            ranges.addAll(List.of(condition.getFormattingRanges()));
        }
        return ranges;
    }

    private Map<String, String> parts(String name) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private List<String> times(String name) throws IOException {
        List<String> times = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal().toString());
            }
        }
        return times;
    }
}
