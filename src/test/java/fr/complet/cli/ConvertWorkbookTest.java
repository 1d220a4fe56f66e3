package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people put into a workbook comes out of it in YAML, or is told. */
final class ConvertWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void numbers_days_and_percentages_are_written_as_they_are_read() throws IOException {
        workbook(
                List.of(
                        "Dossier",
                        List.of("date_depot", LocalDate.of(2021, 9, 15)),
                        List.of("porteur.population", 28991)),
                List.of(
                        "Dépenses",
                        List.of("Libellé", "Montant HT", "TVA", "Quantité", "Éligible", "2022"),
                        List.of("Étude", 1000.1, new Percent(0.055), 12.125, "x", 500),
                        List.of("Pose", new Percent(0.2), "multiple", 0.1, "non", ""),
                        List.of("Total", 1000.1, "", "", "", "")));

        assertThat(yaml()).isEqualTo("""
                date_depot: 2021-09-15

                porteur:
                  population: 28991

                budget:
                  depenses:
                    - libelle: "Étude"
                      quantite: 12.1250
                      montant_ht: 1000.10
                      taux_tva: 5.5 %
                      annees: {2022: 500}
                      eligible: oui
                    - {libelle: Pose, quantite: 0.1, montant_ht: "20 %", taux_tva: multiple, eligible: non}
                  totaux:
                    depenses_ht: 1000.10
                """);
    }

    @Test
    void columns_that_nobody_knows_are_kept() throws IOException {
        workbook(List.of(
                "Partenaires",
                List.of("Partenaire", "Rôle", "Couleur préférée", "Remarque"),
                List.of("Ville", "pilote", "vert", "à relancer"),
                List.of("Fondation", "mécène", "", "")));

        assertThat(yaml()).isEqualTo("""
                projet:
                  partenaires:
                    - {nom: Ville, role: pilote, "Couleur préférée": vert}
                    - {nom: Fondation, role: "mécène"}
                """);
    }

    @Test
    void a_text_where_a_table_is_expected_stays_there() throws IOException {
        workbook(
                List.of("Dossier", List.of("porteur", "la commune"), List.of("appel", "dsil")),
                List.of("Indicateurs", List.of("voir la note jointe")));
        Run.in(folder, Map.of(), "", "convert", "dossier.xlsx", "autre.xlsx");

        assertThat(yaml()).isEqualTo("""
                appel: dsil
                porteur: "la commune"

                projet:
                  indicateurs: "voir la note jointe"
                """);
        assertThat(told("autre.xlsx")).isEqualTo(told("dossier.xlsx"));
        assertThat(told("dossier.yml")).contains("liste attendue", "groupe de rubriques attendu");
    }

    @Test
    void an_error_where_a_text_is_expected_must_be_mended_first() throws IOException {
        workbook(List.of("Dossier", List.of("porteur.nom", FormulaError.REF), List.of("appel", "dsil")));

        Run run = Run.in(folder, Map.of(), "", "convert", "dossier.xlsx", "dossier.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).isEqualTo("""
                dossier.yaml n’est pas écrit : 1 réponse ne pourrait pas y être lue comme elle l’est ici.
                - Dossier!B1 : nom du porteur : corrigez d’abord « #REF! », illisible ici (la cellule affiche une erreur : corrigez sa formule).
                """);
        assertThat(folder.resolve("dossier.yaml")).doesNotExist();
    }

    @Test
    void an_error_where_a_number_is_expected_stays_an_error() throws IOException {
        workbook(
                List.of("Dossier", List.of("appel", "dsil")),
                List.of("Dépenses", List.of("Libellé", "Montant HT"), List.of("Étude", FormulaError.DIV0)));

        assertThat(yaml()).contains("{libelle: \"Étude\", montant_ht: \"#DIV/0!\"}");
    }

    @Test
    void sheets_and_values_that_belong_to_no_dossier_are_told() throws IOException {
        workbook(
                List.of("Dossier", List.of("appel", "dsil"), List.of("", "seul", "et sa remarque")),
                List.of("Brouillon", List.of("penser à tout")));

        Run run = Run.in(folder, Map.of(), "", "convert", "dossier.xlsx", "dossier.yaml");

        assertThat(run.status()).isZero();
        assertThat(run.plainErr()).isEqualTo("""
                Non repris, ce n’est pas une rubrique du dossier : seul (Dossier!B2).
                Non repris, ce n’est pas une rubrique du dossier : Brouillon (Brouillon).
                """);
    }

    private String yaml() throws IOException {
        Run run = Run.in(folder, Map.of(), "", "convert", "dossier.xlsx", "dossier.yml");
        assertThat(run.plainErr()).isEmpty();
        return Files.readString(folder.resolve("dossier.yml"));
    }

    private String told(String file) {
        return Told.lines(Run.in(folder, Map.of(), "", "check", file, "-f", "jsonl"))
                .get(0)
                .withoutPlaces()
                .replace(
                        "aucune ligne de titres reconnue dans cette feuille : nommez les colonnes en tête du tableau",
                        "liste attendue");
    }

    private record Percent(double fraction) {}

    /** Sheets, each with its name and its rows. */
    @SafeVarargs
    private void workbook(List<Object>... sheets) throws IOException {
        try (var workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(folder.resolve("dossier.xlsx"))) {
            for (List<Object> written : sheets) {
                Sheet sheet = workbook.createSheet((String) written.get(0));
                for (int row = 1; row < written.size(); row++) {
                    fill(sheet.createRow(row - 1), (List<?>) written.get(row));
                }
            }
            workbook.write(stream);
        }
    }

    private static void fill(Row row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (!value.equals("")) {
                fill(row.createCell(column), value);
            }
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style(cell, "dd/mm/yyyy"));
        } else if (value instanceof Percent percent) {
            cell.setCellValue(percent.fraction());
            cell.setCellStyle(style(cell, "0.0%"));
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof FormulaError error) {
            cell.setCellErrorValue(error.getCode());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static CellStyle style(Cell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
