package fr.complet.writing;

import static fr.complet.writing.SmallBook.NAME;
import static fr.complet.writing.SmallBook.book;
import static fr.complet.writing.SmallBook.cell;
import static fr.complet.writing.SmallBook.edited;
import static fr.complet.writing.SmallBook.merged;
import static fr.complet.writing.SmallBook.opened;
import static fr.complet.writing.SmallBook.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are written into workbooks as a careful person would write them. */
final class WorkbookDossierEditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "porteur.nom | Ville neuve | STRING | Ville neuve | General",
                "porteur.population | 28 991 | NUMERIC | 28991.0 | General",
                "porteur.siret | 0012 | STRING | 0012 | General",
                "porteur.subventions_publiques_annuelles | 12 500,50 € | NUMERIC | 12500.5 | #,##0.00\\ \"€\"",
                "date_depot | 15/09/2021 | NUMERIC | 44454.0 | dd/mm/yyyy",
                "porteur.type | commune | STRING | Commune | General",
                "porteur.compose_uniquement_de_collectivites | oui | STRING | Oui | General",
                "projet.domaines | mobilite, eau | STRING | Mobilité; Eau | General",
                "porteur.nom | =1+1 | STRING | =1+1 | General",
                "date_depot | bientôt | STRING | bientôt | General"
            })
    void a_blank_cell_takes_what_the_answer_means(
            String path, String value, CellType type, String content, String format) throws Exception {
        byte[] book = book("Dossier", "Réponses | ", path + " | ");

        XSSFCell cell = cell(edited(book, path, value), "Dossier", "B2");

        assertThat(cell.getCellType()).isEqualTo(type);
        assertThat(type == CellType.STRING ? cell.getStringCellValue() : Double.toString(cell.getNumericCellValue()))
                .isEqualTo(content);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void a_key_that_is_missing_comes_below_the_others() throws Exception {
        byte[] book =
                book("Dossier", "Rubrique | Réponse", "Porteur | ", "Nom | Ville", "Projet | ", "Intitulé | Capteurs");

        byte[] after = edited(book, "porteur.rna", "W123456789", "projet.resume", "Un résumé", "reference", "A1");

        assertThat(texts(after, "Dossier")).endsWith("Numéro RNA | W123456789", "Résumé | Un résumé", "Référence | A1");
        assertThat(RandomAnswers.given(after, NAME))
                .containsEntry("porteur.rna", "W123456789")
                .containsEntry("projet.resume", "Un résumé")
                .containsEntry("reference", "A1");
    }

    @Test
    void a_line_goes_into_the_first_free_row_and_a_column_is_headed_where_one_is_missing() throws Exception {
        byte[] book = book("Ressources", "Financeur | Montant", "Région | 100", " | ", "Total | =SUM(B2:B3)");

        byte[] after = edited(
                book,
                "budget.ressources[1].financeur",
                "État",
                "budget.ressources[1].montant",
                "50",
                "budget.ressources[1].type",
                "etat",
                "budget.ressources[0].date_decision",
                "2021-05-04");

        assertThat(texts(after, "Ressources"))
                .containsExactly(
                        "Financeur | Montant | Type de ressource | Date de la décision",
                        "Région | 100 |  | 44320",
                        "État | 50 | État",
                        "Total | =SUM(B2:B3)");
        assertThat(cell(after, "Ressources", "B4").getNumericCellValue()).isEqualTo(150);
    }

    @Test
    void without_a_free_row_one_is_put_above_the_total_which_counts_it() throws Exception {
        byte[] book = book(
                "Dépenses",
                "Libellé | Montant HT | Part",
                "Capteurs | 100 | =B2/B$4",
                "Réseau | 300 | =B3/B$4",
                "Total | =SUM(B2:B3)");

        byte[] after = edited(book, "budget.depenses[+].libelle", "Pose", "budget.depenses[2].montant_ht", "200,50");

        assertThat(texts(after, "Dépenses"))
                .containsExactly(
                        "Libellé | Montant HT | Part",
                        "Capteurs | 100 | =B2/B$5",
                        "Réseau | 300 | =B3/B$5",
                        "Pose | 200.5",
                        "Total | =SUM(B2:B4)");
        assertThat(cell(after, "Dépenses", "B5").getNumericCellValue()).isEqualTo(600.5);
    }

    @Test
    void a_line_that_is_taken_away_leaves_its_row_blank() throws Exception {
        byte[] book =
                book("Ressources", "Financeur | Montant | Remarques", "Région | 1 | a", "État | 2 | b", "UE | 3 | c");

        byte[] after = edited(book, "budget.ressources[1]", "");

        assertThat(texts(after, "Ressources"))
                .containsExactly("Financeur | Montant | Remarques", "Région | 1 | a", " |  | b", "UE | 3 | c");
        assertThat(RandomAnswers.given(after, NAME)).containsEntry("budget.ressources[1].financeur", "UE");
    }

    @Test
    void years_have_their_columns_or_their_cell() throws Exception {
        byte[] columns = book("Dépenses", "Libellé | Poste | 2022 | 2023", "Capteurs | Travaux | 100 | 50");
        byte[] oneCell = book("Dépenses", "Libellé | Poste | Années", "Capteurs | Travaux | ");

        assertThat(texts(edited(columns, "budget.depenses[0].annees", "2023: 60; 2024: 7"), "Dépenses"))
                .containsExactly("Libellé | Poste | 2022 | 2023 | 2024", "Capteurs | Travaux |  | 60 | 7");
        assertThat(texts(edited(oneCell, "budget.depenses[0].annees.2022", "60"), "Dépenses"))
                .containsExactly("Libellé | Poste | Années", "Capteurs | Travaux | 2022: 60");
    }

    @Test
    void a_sheet_is_made_where_there_is_none() throws Exception {
        byte[] book = book("Dossier", "porteur.nom | Ville");

        byte[] after =
                edited(book, "pieces[0].id", "devis-1", "pieces[0].type", "devis", "pieces[0].date", "2021-02-03");

        assertThat(texts(after, "Pièces").get(1)).startsWith("devis-1 | ");
        assertThat(RandomAnswers.given(after, NAME))
                .containsEntry("pieces[0].type", "Devis")
                .containsEntry("pieces[0].date", "2021-02-03");
    }

    @ParameterizedTest
    @CsvSource({"samples/tableaux/cote-a-cote.xlsx", "samples/tableaux/deux-feuilles.xlsx"})
    void the_plan_of_a_council_takes_answers_too(Path plan) throws Exception {
        byte[] book = Files.readAllBytes(plan);
        Map<String, String> before = RandomAnswers.given(book, NAME);

        byte[] after = edited(
                book,
                "porteur.nom",
                "Ville",
                "budget.depenses[0].montant_ht",
                "12345",
                "budget.depenses[+].libelle",
                "Pose");

        Map<String, String> given = RandomAnswers.given(after, NAME);
        assertThat(given)
                .containsEntry("porteur.nom", "Ville")
                .containsEntry("budget.depenses[0].montant_ht", "12345")
                .containsValue("Pose");
        assertThat(given.keySet()).containsAll(before.keySet());
    }

    @Test
    void what_else_is_in_the_workbook_stays_as_it_is() throws Exception {
        byte[] book = Files.readAllBytes(Path.of("samples/classeur-complet/dossier.xlsx"));

        byte[] after = edited(book, "porteur.nom", "Ville neuve", "budget.ressources[0].montant", "12 345,60");

        List<String> before = cells(book);
        List<String> now = cells(after);
        List<String> lost = new ArrayList<>(before);
        lost.removeAll(now);
        now.removeAll(before);
        // The two cells, the total of the resources, and the shares of four lines in it.
        assertThat(lost).hasSize(7).allMatch(cell -> cell.matches(".*(B10|D4|D8|E[4-7]) .*"));
        assertThat(now).hasSize(7);
        try (XSSFWorkbook one = opened(book);
                XSSFWorkbook other = opened(after)) {
            for (int i = 0; i < one.getNumberOfSheets(); i++) {
                assertThat(other.getSheetAt(i).getDataValidations())
                        .hasSameSizeAs(one.getSheetAt(i).getDataValidations());
                assertThat(other.getSheetAt(i).getProtect())
                        .isEqualTo(one.getSheetAt(i).getProtect());
                assertThat(other.getSheetAt(i).getColumnWidth(0))
                        .isEqualTo(one.getSheetAt(i).getColumnWidth(0));
            }
        }
    }

    @Test
    void a_formula_that_the_library_does_not_know_is_left_to_the_spreadsheet_program() throws Exception {
        byte[] known = book("Ressources", "Financeur | Montant", "Région | 100", "Total | =SUM(B2:B2)");
        byte[] unknown = book("Ressources", "Financeur | Montant", "Région | 100", "Total | =UNKNOWN(B2)");

        try (XSSFWorkbook one = opened(edited(known, "budget.ressources[0].montant", "5"));
                XSSFWorkbook other = opened(edited(unknown, "budget.ressources[0].montant", "5"))) {
            assertThat(one.getForceFormulaRecalculation()).isFalse();
            assertThat(other.getForceFormulaRecalculation()).isTrue();
        }
    }

    @Test
    void nothing_to_write_gives_the_very_same_bytes() throws Exception {
        byte[] book = Files.readAllBytes(Path.of("samples/classeur-complet/dossier.xlsx"));

        assertThat(edited(book, "porteur.rna", "", "pieces[11]", "")).isSameAs(book);
    }

    @Test
    void a_cell_that_stands_for_several_lines_is_not_changed_for_one() throws Exception {
        byte[] book = book("Ressources", "Type | Financeur | Montant", "Département | A | 1", " | B | 2");
        byte[] merged = merged(book, "Ressources", "A2:A3");

        assertThat(RandomAnswers.given(merged, NAME)).containsEntry("budget.ressources[1].type", "Département");
        assertThatThrownBy(() -> edited(merged, "budget.ressources[0].type", "region"))
                .isInstanceOfSatisfying(
                        Uneditable.class, no -> assertThat(no.kind()).isEqualTo(Uneditable.Kind.UNFAITHFUL));
    }

    /** Every cell with what it holds and how it shows that. */
    private static List<String> cells(byte[] content) throws Exception {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = opened(content)) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> cells.add(new CellReference(cell).formatAsString() + " " + cell + " "
                            + cached(cell) + " " + cell.getCellStyle().getIndex()))));
        }
        return cells;
    }

    private static String cached(Cell cell) {
        boolean number =
                cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        return number ? Double.toString(cell.getNumericCellValue()) : "";
    }
}
