package fr.complet.reading;

import static fr.complet.reading.SheetWriter.formula;
import static fr.complet.reading.SheetWriter.percent;
import static fr.complet.reading.SheetWriter.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.complet.dossier.Answer;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Notice;
import fr.complet.dossier.UnknownKey;
import fr.complet.money.Money;
import fr.complet.reading.Unreadable.Cause;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkbookFormTest {
    @TempDir
    private Path folder;

    @Test
    void keys_are_found_by_path_by_group_and_by_label_wherever_they_stand() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .rows(2)
                .row(null, null, "Demande de subvention")
                .row(null, null, "Appel", null, "tid-bfc-2021", "voir le règlement")
                .row(null, null, "PORTEUR DE PROJET")
                .row(null, null, "Nom *", null, "Cluny")
                .row(null, null, "Représentant :")
                .row(null, null, "nom", null, "La Maire")
                .row(null, null, "Commune", null, "71137")
                .row(null, null, "projet.calendrier.debut", null, LocalDate.of(2022, 1, 10))
                .row(null, null, "Téléphone", null, "03 53 01 24 10")
                .row(null, null, "Projet > Intitulé", null, "Cluny visite")
                .row(null, null, "Aide de minimis ?", null, null, "remarque seule")
                .read(folder);

        assertThat(dossier.filing().call().value()).contains("tid-bfc-2021");
        assertThat(dossier.applicant().name().value()).contains("Cluny");
        assertThat(dossier.applicant().name().place().cell()).isEqualTo("E6");
        assertThat(dossier.applicant().name().place().sheet()).isEqualTo("Dossier");
        assertThat(text(dossier, "porteur.representant.nom")).isEqualTo("La Maire");
        assertThat(text(dossier, "porteur.commune")).isEqualTo("71137");
        assertThat(text(dossier, "porteur.contact.telephone")).isEqualTo("03 53 01 24 10");
        assertThat(text(dossier, "projet.calendrier.debut")).isEqualTo("2022-01-10");
        assertThat(text(dossier, "projet.intitule")).isEqualTo("Cluny visite");
        assertThat(dossier.unknownKeys()).isEmpty();
        assertThat(dossier.applicant().signatory().name().place().cell()).isEqualTo("C5");
    }

    /** Whoever opens the workbook there must find where to type. */
    @Test
    void a_list_that_is_still_to_be_given_stands_at_the_cell_beside_its_name_as_any_answer() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("Projet")
                .row("Intitulé", "")
                .row("Domaines", "")
                .read(folder);

        assertThat(dossier.project().title().place().cell()).isEqualTo("B2");
        assertThat(dossier.project().fields().place().cell()).isEqualTo("B3");
        assertThat(dossier.project().fields().place().path()).isEqualTo("projet.domaines");
    }

    @Test
    void a_key_under_an_unknown_group_is_not_taken_for_that_of_the_group_before() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("Porteur")
                .row("Nom", "Cluny")
                .row("Maître d’œuvre")
                .row("Nom", "Atelier")
                .read(folder);

        assertThat(text(dossier, "porteur.nom")).isEqualTo("Cluny");
        assertThat(dossier.unknownKeys()).extracting(UnknownKey::key).containsExactly("Nom");
        assertThat(dossier.unknownKeys().get(0).place().cell()).isEqualTo("A4");
    }

    @Test
    void a_path_says_itself_which_group_an_unknown_key_belongs_to() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("Projet")
                .row("porteur.contact.telefone", "03 53 01 24 10")
                .row("Porteur.surnom", "la Ville")
                .row("couleur.du.mur", "bleu")
                .read(folder);

        assertThat(dossier.unknownKeys())
                .extracting(key -> key.place().path() + " " + key.nearest().orElse(""))
                .containsExactlyInAnyOrder(
                        "porteur.contact.telefone telephone", "porteur.surnom ", "projet.couleur.du.mur ");
    }

    @Test
    void a_key_given_twice_is_illegible_and_names_both_cells() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("porteur.nom", "Cluny")
                .row("Porteur . Nom", "Mâcon")
                .read(folder);

        Illegible<?> twice = dossier.answers().illegible().get(0);
        assertThat(twice.reason().kind()).isEqualTo(Kind.KEY_TWICE);
        assertThat(twice.reason().details()).containsExactly("Dossier", "A1", "nom");
        assertThat(twice.place().cell()).isEqualTo("A2");
    }

    @Test
    void a_group_may_have_its_own_sheet() throws Unreadable {
        Dossier dossier = xlsx().sheet("1. Porteur")
                .row("Nom", "Cluny")
                .row("SIRET", 21710137700018L)
                .read(folder);

        assertThat(text(dossier, "porteur.nom")).isEqualTo("Cluny");
        assertThat(dossier.applicant().siret().value()).contains("21710137700018");
    }

    /** Google Sheets names copies so, and Numbers the sheet that it makes of each table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dépenses - Tableau 1",
                "Dépenses – Table 1-1",
                "Copie de Dépenses",
                "3. DÉPENSES",
                "Dépenses (2)"
            })
    void a_sheet_is_known_by_its_name_whatever_programs_put_around_it(String name) throws Unreadable {
        Dossier dossier = xlsx().sheet(name)
                .row("Libellé", "Montant HT")
                .row("Étude", 1000)
                .sheet("Résumé de l’exportation")
                .row("Nom du tableau", "Dépenses")
                .read(folder);

        assertThat(dossier.plan().costs().all()).hasSize(1);
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void headings_are_known_without_their_articles() throws Unreadable {
        Dossier dossier = xlsx().sheet("Pièces")
                .row("Identifiant", "Type de la pièce", "Approuve le plan", "Date de transmission en préfecture")
                .row("d1", "délibération", "oui", "28/06/2021")
                .read(folder);

        assertThat(text(dossier, "pieces[0].approuve_plan")).isEqualTo("oui");
        assertThat(text(dossier, "pieces[0].transmise_prefecture_le")).isEqualTo("28/06/2021");
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void a_table_is_found_by_its_headings_below_any_decoration() throws Unreadable {
        Dossier dossier = xlsx().sheet("DEPENSES")
                .row("Tableau des dépenses")
                .rows(1)
                .row(null, "Montant\nHT (€)", "Remarque", "Désignation", "Poste", "%", "TVA")
                .row(null, 1000, "urgent", "Étude", "Études", percent("0.4"), percent("0.2"))
                .rows(2)
                .row(null, "1 500,50 €", null, "Capteurs", "capteurs", null, "20 %")
                .read(folder);

        List<CostLine> costs = dossier.plan().costs().all();
        assertThat(costs).hasSize(2);
        assertThat(costs.get(0).label().value()).contains("Étude");
        assertThat(costs.get(0).category().is(CostCategory.ETUDES)).isTrue();
        assertThat(costs.get(0).amountHt().value()).contains(Money.euros(1000));
        assertThat(costs.get(0).vatRate().text()).isEqualTo("0.2");
        assertThat(costs.get(1).amountHt().value()).contains(Money.cents(150050));
        assertThat(costs.get(1).amountHt().place().cell()).isEqualTo("B7");
        assertThat(costs.get(1).amountHt().path()).isEqualTo("budget.depenses[1].montant_ht");
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void a_missing_answer_stands_at_its_empty_cell() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Poste", "Montant HT")
                .row("Étude", null, 1000)
                .read(folder);

        assertThat(dossier.plan().costs().all().get(0).category().isBlank()).isTrue();
        assertThat(dossier.plan().costs().all().get(0).category().place().cell())
                .isEqualTo("B2");
    }

    @Test
    void headings_on_two_rows_under_a_merged_one_are_read_together() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant", null, "Section")
                .row(null, "HT", "TTC")
                .row("Étude", 1000, 1200, "investissement")
                .merge("B1:C1")
                .merge("A1:A2")
                .merge("D1:D2")
                .read(folder);

        CostLine cost = dossier.plan().costs().all().get(0);
        assertThat(dossier.plan().costs().all()).hasSize(1);
        assertThat(cost.amountHt().value()).contains(Money.euros(1000));
        assertThat(cost.statedTtc().value()).contains(Money.euros(1200));
        assertThat(cost.section().isGiven()).isTrue();
    }

    @Test
    void a_merged_choice_stands_for_every_line_and_a_merged_amount_for_the_first() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Section", "Montant HT")
                .row("Étude", "investissement", 1000)
                .row("Capteurs")
                .merge("B2:B3")
                .merge("C2:C3")
                .read(folder);

        CostLine second = dossier.plan().costs().all().get(1);
        assertThat(second.section().isGiven()).isTrue();
        assertThat(second.amountHt().isBlank()).isTrue();
    }

    @Test
    void a_bare_amount_is_in_the_base_of_the_section_of_its_line() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Section", "Montant (€)")
                .row("Étude", "Investissement", 1000)
                .row("Formation", "fonctionnement", 600)
                .row("Total", null, 1600)
                .sheet("Dossier")
                .row("budget.base.investissement", "HT")
                .row("budget.base.fonctionnement", "TTC")
                .read(folder);

        List<CostLine> costs = dossier.plan().costs().all();
        assertThat(costs.get(0).amountHt().value()).contains(Money.euros(1000));
        assertThat(costs.get(1).statedTtc().value()).contains(Money.euros(600));
        assertThat(costs.get(1).amountHt().isBlank()).isTrue();
        assertThat(dossier.plan().statedTotals().costsHt().isBlank()).isTrue();
    }

    @Test
    void years_are_a_text_or_columns() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT", 2022, "Année 2023", "Années")
                .row("Étude", 1000, 600, 400, null)
                .row("Capteurs", 24000, null, null, "2022: 20000; 2023: 4000")
                .read(folder);

        for (CostLine cost : dossier.plan().costs().all()) {
            assertThat(cost.years()).extracting(year -> year.year()).containsExactly(2022, 2023);
        }
        assertThat(dossier.plan()
                        .costs()
                        .all()
                        .get(0)
                        .years()
                        .get(1)
                        .amount()
                        .place()
                        .cell())
                .isEqualTo("D2");
        assertThat(dossier.answers().illegible()).isEmpty();
    }

    @Test
    void total_lines_are_no_items_but_the_totals_as_stated() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT", "Montant TTC")
                .row("Étude", 1000, 1200)
                .row("Capteurs", 500, 600)
                .row("Sous-total", 1500, 1800)
                .row("Pose", 200, 240)
                .row("TOTAL GÉNÉRAL :", 1800, 2040)
                .row("Fait à Cluny, le 3 mai")
                .sheet("Ressources")
                .row("Financeur", "Montant")
                .row("Région", 1700)
                .row("Total", 1700)
                .read(folder);

        assertThat(dossier.plan().costs().all()).hasSize(3);
        assertThat(dossier.plan().statedTotals().costsHt().value()).contains(Money.euros(1800));
        assertThat(dossier.plan().statedTotals().costsHt().place().cell()).isEqualTo("B6");
        assertThat(dossier.plan().statedTotals().costsTtc().value()).contains(Money.euros(2040));
        assertThat(dossier.plan().statedTotals().resources().value()).contains(Money.euros(1700));
        assertThat(dossier.notices()).isEmpty();
    }

    @Test
    void a_subtotal_that_is_no_sum_of_the_lines_is_noticed() throws Unreadable {
        Dossier dossier = xlsx().sheet("Ressources")
                .row("Financeur", "Montant")
                .row("Région", 1000)
                .row("Sous total", 1100)
                .row("Commune", 500)
                .row("Total", 1500)
                .read(folder);

        assertThat(dossier.notices()).hasSize(1);
        assertThat(dossier.notices().get(0).kind()).isEqualTo(Notice.Kind.SUBTOTAL_DIFFERS);
        assertThat(dossier.notices().get(0).details()).containsExactly("1100", "1000");
        assertThat(dossier.notices().get(0).place().cell()).isEqualTo("B3");
    }

    @Test
    void a_total_among_the_answers_counts_before_a_total_line() throws Unreadable {
        Dossier dossier = xlsx().sheet("Ressources")
                .row("Financeur", "Montant")
                .row("Région", 1000)
                .row("Total", 1000)
                .sheet("Dossier")
                .row("budget.totaux.ressources", 1200)
                .read(folder);

        assertThat(dossier.plan().statedTotals().resources().value()).contains(Money.euros(1200));
    }

    @Test
    void formulas_count_by_their_saved_value_rounded_to_the_cent() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Quantité", "Prix unitaire HT", "Montant HT")
                .row("Étude", 3, 33.335, formula("ROUND(B2*C2,3)"))
                .calculated()
                .read(folder);

        CostLine cost = dossier.plan().costs().all().get(0);
        assertThat(cost.amountHt().value()).contains(Money.cents(10001));
        assertThat(cost.unitPrice())
                .isInstanceOfSatisfying(
                        Illegible.class,
                        typed -> assertThat(typed.reason().kind()).isEqualTo(Kind.AMOUNT_TOO_MANY_DECIMALS));
    }

    @Test
    void a_formula_without_value_or_with_an_error_is_illegible_at_its_cell() throws Unreadable {
        Dossier unsaved = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT")
                .row("Étude", formula("B3*2"))
                .read(folder);
        Dossier error = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT")
                .row("Étude", formula("1/0"))
                .calculated()
                .read(folder);

        assertIllegible(unsaved, Kind.FORMULA_WITHOUT_VALUE, "=B3*2");
        assertIllegible(error, Kind.CELL_ERROR, "#DIV/0!");
    }

    @Test
    void a_stale_value_is_noticed_and_still_counts() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT")
                .row("Étude", 1000)
                .row("Pose", formula("B2*20%+SUM(B2:B2)"))
                .row("Total", formula("SUM(B2:B3)"))
                .calculated()
                .set("B2", 2000)
                .read(folder);

        assertThat(dossier.notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.FORMULA_STALE)
                .extracting(notice -> notice.place().cell() + " " + notice.details())
                .containsExactly("B3 [1200, 2400]", "B4 [2200, 3200]");
        assertThat(dossier.plan().statedTotals().costsHt().value()).contains(Money.euros(2200));
    }

    @Test
    void lines_where_only_formulas_wait_are_blank() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Quantité", "Prix unitaire", "Montant HT")
                .row("Étude", 2, 500, formula("B2*C2"))
                .row(null, null, null, formula("B3*C3"))
                .row(null, null, null, formula("B4*C4"))
                .calculated()
                .read(folder);

        assertThat(dossier.plan().costs().all()).hasSize(1);
    }

    @Test
    void what_is_hidden_is_read_and_noticed() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT")
                .row("Étude", 1000)
                .row("Pose", 200)
                .row("Capteurs", 300)
                .hideRow(2)
                .hideRow(3)
                .hideColumn(1)
                .hideSheet()
                .sheet("Aide")
                .row("x")
                .hideSheet()
                .sheet("Dossier")
                .row("appel", "tid-bfc-2021")
                .read(folder);

        assertThat(dossier.plan().costs().all()).hasSize(3);
        assertThat(dossier.notices())
                .extracting(notice -> notice.kind() + " " + notice.details())
                .containsExactly("SHEET_HIDDEN []", "ROWS_HIDDEN [2-3]", "COLUMNS_HIDDEN [B]");
    }

    @Test
    void an_unknown_heading_is_told_once_with_the_nearest_one() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT", "Sectoin", "Couleur")
                .row("Étude", 1000, "investissement", "bleu")
                .row("Pose", 200, "investissement", "vert")
                .read(folder);

        assertThat(dossier.unknownKeys())
                .extracting(key ->
                        key.key() + " " + key.nearest() + " " + key.place().cell())
                .containsExactly("Sectoin Optional[section] C1", "Couleur Optional.empty D1");
    }

    @Test
    void other_sheets_are_unknown_unless_they_are_for_people_or_blank() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("appel", "tid-bfc-2021")
                .sheet("Dépences")
                .row("a")
                .sheet("Listes")
                .row("b")
                .sheet("Contrôle")
                .row("c")
                .sheet("Feuil3")
                .read(folder);

        assertThat(dossier.unknownKeys())
                .extracting(key ->
                        key.key() + " " + key.nearest() + " " + key.place().sheet())
                .containsExactly("Dépences Optional[depenses] Dépences");
    }

    @Test
    void two_sheets_of_one_table_are_illegible_and_two_synonyms_are_one_table() throws Unreadable {
        Dossier twice = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT")
                .row("Étude", 1000)
                .sheet("depenses ")
                .row("Libellé", "Montant HT")
                .row("Pose", 200)
                .read(folder);
        Dossier synonyms = xlsx().sheet("Recettes")
                .row("Financeur", "Montant")
                .row("Région", 1000)
                .sheet("Financements")
                .row("Financeur", "Montant")
                .row("État", 200)
                .read(folder);

        assertThat(twice.answers().illegible())
                .extracting(stray -> stray.reason().kind())
                .containsExactly(Kind.SHEETS_ALIKE);
        assertThat(twice.answers().illegible().get(0).reason().details()).containsExactly("Dépenses", "depenses ");
        assertThat(synonyms.plan().resources().all()).hasSize(2);
    }

    @Test
    void a_table_without_headings_is_illegible() throws Unreadable {
        Dossier dossier =
                xlsx().sheet("Dépenses").row("Étude", 1000).row("Pose", 200).read(folder);

        assertIllegible(dossier, Kind.HEADINGS_EXPECTED, "Étude");
        assertThat(dossier.plan().costs().illegible()).isTrue();
    }

    @Test
    void a_cost_line_of_several_applicants_is_refused() {
        assertThatThrownBy(() -> xlsx().sheet("Dépenses")
                        .row("Libellé", "Montant HT", "Maître d'ouvrage")
                        .row("Étude", 1000, "Cluny")
                        .read(folder))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.failure().cause()).isEqualTo(Cause.SEVERAL_APPLICANTS));
    }

    @Test
    void a_table_both_wide_and_long_is_refused() throws Exception {
        String headings = "<c t='str'><v>libellé</v></c>" + "<c t='str'><v>montant ht</v></c>".repeat(500);
        String lines = "<row><c><v>1</v></c></row>".repeat(500);
        Path file = RawWorkbook.saved(
                folder, "<worksheet><sheetData><row>" + headings + "</row>" + lines + "</sheetData></worksheet>");

        assertThatThrownBy(() -> SheetWriter.read(file, "dossier.xlsx"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.failure().cause()).isEqualTo(Cause.TOO_MANY_CELLS));
    }

    @Test
    void macros_are_noticed() throws Unreadable {
        Dossier dossier =
                SheetWriter.xlsm().sheet("Dossier").row("appel", "tid-bfc-2021").read(folder);

        assertThat(dossier.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.MACROS_NOT_RUN);
    }

    @Test
    void dates_count_from_1900_or_1904_and_a_bare_number_is_no_date() throws Unreadable {
        for (SheetWriter writer : new SheetWriter[] {xlsx(), SheetWriter.xlsxOf1904()}) {
            Dossier dossier = writer.sheet("Dossier")
                    .row("date_depot", LocalDate.of(2021, 9, 15))
                    .row("date_reception", 44454)
                    .read(folder);

            assertThat(dossier.filing().filedOn().value()).contains(LocalDate.of(2021, 9, 15));
            assertThat(dossier.answers().illegible()).extracting(Answer::path).containsExactly("date_reception");
        }
    }

    @Test
    void rates_texts_crosses_and_truths_are_read_as_shown() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("Libellé", "Montant HT", "Taux de TVA", "Éligible")
                .row("Étude", "1.000", percent("1"), "x")
                .row("Pose", 1000.5, 20, true)
                .read(folder);

        List<CostLine> costs = dossier.plan().costs().all();
        assertThat(costs.get(0).vatRate().isGiven()).isTrue();
        assertThat(costs.get(0).eligible().value()).contains(true);
        assertThat(costs.get(1).eligible().value()).contains(true);
        assertThat(costs.get(1).amountHt().value()).contains(Money.cents(100050));
        assertIllegible(dossier, Kind.AMOUNT_AMBIGUOUS, "1.000");
    }

    private static void assertIllegible(Dossier dossier, Kind kind, String text) {
        assertThat(dossier.answers().illegible()).anySatisfy(illegible -> {
            assertThat(illegible.reason().kind()).isEqualTo(kind);
            assertThat(illegible.text()).isEqualTo(text);
        });
    }

    private static String text(Dossier dossier, String path) {
        return dossier.answers().at(path).text();
    }
}
