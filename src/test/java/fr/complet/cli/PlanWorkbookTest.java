package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.LibreOffice;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan as a workbook: what its formulas come to is what the program computes. */
final class PlanWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void its_formulas_come_to_the_figures_of_the_budget() throws IOException {
        for (String sample : new String[] {"complet", "association", "a-corriger", "ttc-fctva", "feder"}) {
            JsonNode budget = budget(sample);
            try (XSSFWorkbook book = read(written(sample))) {
                agrees(book.getSheetAt(0), budget);
            }
        }
    }

    @Test
    @Tag("slow")
    void a_spreadsheet_program_reckons_the_same() throws IOException, InterruptedException {
        Path saved = LibreOffice.saved(written("complet"), "xlsx", folder.resolve("saved"));

        try (XSSFWorkbook book = read(saved)) {
            agrees(book.getSheetAt(0), budget("complet"));
        }
    }

    @Test
    void its_totals_follow_what_is_typed() throws IOException {
        try (XSSFWorkbook book = read(written("complet"))) {
            Sheet sheet = book.getSheetAt(0);
            Row first = row(sheet, "Étude de cadrage et stratégie de la donnée");
            first.getCell(1).setCellValue(34_000);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);

            assertThat(euros(row(sheet, "Total").getCell(1))).isEqualByComparingTo("130000");
            assertThat(euros(row(sheet, "Ressources moins dépenses").getCell(1)))
                    .isEqualByComparingTo("-10000");
            assertThat(row(sheet, "Ressources moins dépenses").getCell(4).getStringCellValue())
                    .isEqualTo("Il manque des ressources.");
        }
    }

    @Test
    void what_is_not_known_yet_makes_no_total() throws IOException {
        try (XSSFWorkbook book = read(written("illisible"))) {
            Sheet sheet = book.getSheetAt(0);

            assertThat(row(sheet, "Total").getCell(1).getStringCellValue()).isEqualTo("à préciser");
            assertThat(row(sheet, "Ressources moins dépenses").getCell(4).getStringCellValue())
                    .startsWith("L’équilibre du plan ne peut pas être calculé");
        }
    }

    @Test
    void it_fits_a_page_and_is_the_same_twice() throws IOException {
        Path first = written("complet");
        byte[] bytes = Files.readAllBytes(first);

        assertThat(Files.readAllBytes(written("complet"))).isEqualTo(bytes);
        try (XSSFWorkbook book = read(first)) {
            PrintSetup setup = book.getSheetAt(0).getPrintSetup();
            assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(setup.getLandscape()).isTrue();
            assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        }
    }

    private Path written(String sample) {
        Path file = folder.resolve("plan.xlsx");
        Run run = Run.complet("budget", "samples/" + sample, "-f", "xlsx=" + file);
        assertThat(run.err().isEmpty()).as(run.err()).isEqualTo(run.status() == 0);
        return file;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    private static JsonNode budget(String sample) {
        String json = Run.complet("budget", "samples/" + sample, "-f", "json").out();
        return JsonMapper.builder().build().readTree(json).get("budget");
    }

    /** Totals, subtotals by class, balance and ratios. */
    private static void agrees(Sheet sheet, JsonNode budget) {
        Row total = row(sheet, "Total");
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("total", total.getCell(1));
        cells.put("resources", total.getCell(6));
        cells.put("balance", row(sheet, "Ressources moins dépenses").getCell(1));
        cells.put("public", right(sheet, "Sous-total\u00A0: Aides publiques"));
        cells.put("own", right(sheet, "Sous-total\u00A0: Fonds propres"));
        cells.forEach((figure, cell) -> {
            assertThat(cell.getCellType()).as(figure).isEqualTo(CellType.FORMULA);
            assertThat(euros(cell))
                    .as(figure)
                    .isEqualByComparingTo(budget.get(figure).asString());
        });
        Cell own =
                row(sheet, "Fonds propres ÷ (fonds propres + aides publiques)").getCell(1);
        assertThat(rounded(own, 4)).isEqualByComparingTo(budget.get("own_share").asString());
        assertThat(rounded(total.getCell(2), 4)).isEqualByComparingTo("1");
    }

    private static BigDecimal euros(Cell cell) {
        return rounded(cell, 2);
    }

    private static BigDecimal rounded(Cell cell, int decimals) {
        return new BigDecimal(cell.getNumericCellValue()).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Row row(Sheet sheet, String label) {
        return row(sheet, label, 0);
    }

    private static Cell right(Sheet sheet, String label) {
        return row(sheet, label, 4).getCell(6);
    }

    private static Row row(Sheet sheet, String label, int column) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no row " + label);
    }
}
