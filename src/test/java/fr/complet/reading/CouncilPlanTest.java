package fr.complet.reading;

import static fr.complet.reading.SheetWriter.formula;
import static fr.complet.reading.SheetWriter.percent;
import static fr.complet.reading.SheetWriter.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan de financement that a council votes, in the layouts and the words that councils use. */
final class CouncilPlanTest {
    @TempDir
    private Path folder;

    @Test
    void a_plan_has_its_costs_beside_its_resources() throws Unreadable {
        Dossier dossier = xlsx().sheet("Plan de financement")
                .row("Commune de Cluny : plan de financement prévisionnel")
                .rows(1)
                .row("DÉPENSES", "Montant HT", null, "RECETTES", "Montant", "%")
                .row("Étude", 1000, null, "Région", 1200, percent("0.8"))
                .row("Pose", 500, null, "Commune, fonds propres", 300, percent("0.2"))
                .row("TOTAL", formula("SUM(B4:B5)"), null, "TOTAL", 1500, percent("1"))
                .calculated()
                .read(folder);

        assertPlan(dossier);
    }

    /** Cells are merged, rows inserted on one side: titles seldom stand in one row to the letter. */
    @Test
    void two_sides_may_begin_a_few_rows_apart() throws Unreadable {
        Dossier lower = xlsx().sheet("Plan de financement")
                .row("DÉPENSES")
                .row("Nature", "Montant HT", null, "RECETTES")
                .row("Étude", 1000, null, "Origine", "Montant")
                .row("Pose", 500, null, "Région", 1200)
                .row("TOTAL", 1500, null, "Commune, fonds propres", 300)
                .row(null, null, null, "TOTAL", 1500)
                .read(folder);
        assertPlan(lower);

        Dossier higher = xlsx().sheet("Plan de financement")
                .row(null, null, null, "RECETTES")
                .row("DÉPENSES", null, null, "Origine", "Montant")
                .row("Nature", "Montant HT", null, "Région", 1200)
                .row("Étude", 1000, null, "Commune, fonds propres", 300)
                .row("Pose", 500, null, "TOTAL", 1500)
                .row("TOTAL", 1500)
                .read(folder);
        assertPlan(higher);
    }

    /** Its amounts stand above the title: the table goes on below it, not beside it. */
    @Test
    void a_title_under_the_amounts_of_the_other_side_ends_it() throws Unreadable {
        Dossier dossier = xlsx().sheet("Plan de financement")
                .row("DÉPENSES")
                .row("Nature", "Montant HT")
                .row("Étude", 1000)
                .row("Pose", 500)
                .row("Total", 1500)
                .row(null, "RECETTES")
                .row("Origine", "Montant")
                .row("Région", 1200)
                .row("Commune, fonds propres", 300)
                .row("Total", 1500)
                .read(folder);

        assertPlan(dossier);
    }

    @Test
    void a_plan_has_its_costs_above_its_resources() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("CHARGES")
                .row("Nature", "Coût HT")
                .row("Étude", 1000)
                .row("Pose", 500)
                .row("Total des charges", 1500)
                .rows(1)
                .row("PRODUITS")
                .row("Financeurs", "Montant HT")
                .row("Région", 1200)
                .row("Commune, fonds propres", 300)
                .row("Total des produits", 1500)
                .read(folder);

        assertPlan(dossier);
    }

    @Test
    void a_plan_has_a_sheet_for_each_side() throws Unreadable {
        Dossier dossier = xlsx().sheet("Charges")
                .row("Nature des dépenses", "Montant HT")
                .row("Étude", 1000)
                .row("Pose", 500)
                .row("Total", 1500)
                .sheet("Produits")
                .row("Origine", "Montant")
                .row("Région", 1200)
                .row("Commune, fonds propres", 300)
                .row("Total", 1500)
                .read(folder);

        assertPlan(dossier);
    }

    @Test
    void titles_may_cover_the_amounts_that_have_no_heading() throws Unreadable {
        Dossier dossier = xlsx().sheet("Budget")
                .row("Dépenses", null, "Recettes", null)
                .row("Étude", 1000, "Région", 1200)
                .row("Pose", 500, "Commune, fonds propres", 300)
                .row("Total", 1500, "Total", 1500)
                .merge("A1:B1")
                .merge("C1:D1")
                .read(folder);

        assertPlan(dossier);
    }

    @Test
    void sheets_without_names_may_hold_a_side_each() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("DÉPENSES PRÉVISIONNELLES")
                .row("Postes de dépenses", "Montant HT")
                .row("Étude", 1000)
                .row("Pose", 500)
                .row("Total", 1500)
                .sheet("Feuil2")
                .row("RECETTES PRÉVISIONNELLES")
                .row("Origine du financement", "Montant")
                .row("Région", 1200)
                .row("Commune, fonds propres", 300)
                .row("Total", 1500)
                .read(folder);

        assertPlan(dossier);
    }

    @Test
    void titles_bear_numbers_and_say_without_or_with_vat() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("I – DÉPENSES (en € TTC)", null, "II – RECETTES", null)
                .row("Étude", 1000, "Région", 1200)
                .row("Pose", 500, "Commune", 300)
                .row("Total", 1500, "Total", 1500)
                .read(folder);

        assertThat(dossier.plan().base().investment().value()).contains(Base.TTC);
        assertThat(dossier.plan().costs().all())
                .extracting(cost -> cost.statedTtc().text())
                .containsExactly("1000", "500");
        assertThat(dossier.plan().statedTotals().costsTtc().value()).contains(Money.euros(1500));
        assertThat(dossier.plan().statedTotals().costsHt().isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Montant prévisionnel en € (hors taxes), HT",
        "Coût estimatif H.T., HT",
        "Estimation HT (en euros), HT",
        "Dépense totale T.T.C., TTC",
        "Montant (TTC), TTC"
    })
    void headings_say_the_base_in_many_words(String heading, Base base) throws Unreadable {
        Dossier dossier = plan(heading);

        assertThat(dossier.plan().base().investment().value()).contains(base);
        assertThat(dossier.plan().base().investment().place().cell()).isEqualTo("B2");
        assertThat(dossier.notices())
                .extracting(notice -> notice.kind() + " " + notice.details())
                .containsExactly(Notice.Kind.BASE_FROM_HEADING + " [" + base + "]");
        CostLine first = dossier.plan().costs().all().get(0);
        assertThat((base == Base.HT ? first.amountHt() : first.statedTtc()).value())
                .contains(Money.euros(1000));
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void a_base_that_no_heading_says_is_missing() throws Unreadable {
        assertThat(plan("Montant").plan().base().investment().isBlank()).isTrue();
    }

    @Test
    void thousands_of_euros_are_no_euros() throws Unreadable {
        Dossier dossier = plan("Montant HT (k€)");

        assertThat(dossier.plan().costs().all())
                .allMatch(cost -> cost.amountHt().isBlank() && cost.statedTtc().isBlank());
        assertThat(dossier.unknownKeys()).extracting(key -> key.key()).containsExactly("Montant HT (k€)");
    }

    @Test
    void costs_in_both_bases_are_balanced_in_that_of_the_resources() throws Unreadable {
        Dossier dossier = xlsx().sheet("Plan")
                .row("DÉPENSES", null, null, "RECETTES", null)
                .row("Nature", "Montant HT", "Montant TTC", "Financeurs", "Montant HT")
                .row("Étude", 1000, 1200, "Région", 1000)
                .read(folder);

        assertThat(dossier.plan().base().investment().value()).contains(Base.HT);
    }

    @Test
    void lines_that_announce_others_are_no_items_and_may_give_their_section() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("DÉPENSES")
                .row("Nature des dépenses", "Montant HT")
                .row("Investissement")
                .row("Étude", 1000)
                .row("Sous-total investissement", 1000)
                .row("Fonctionnement")
                .row("Pose", 500)
                .row("Total", 1500)
                .row("RECETTES")
                .row("Financeurs", "Montant")
                .row("Aides publiques :")
                .row("Région", 1200)
                .row("Autofinancement :")
                .row("Commune, fonds propres", 300)
                .row("Total", 1500)
                .read(folder);

        assertPlan(dossier);
        assertThat(dossier.plan().costs().all())
                .extracting(cost -> cost.section().value().orElseThrow())
                .containsExactly(Section.INVESTISSEMENT, Section.FONCTIONNEMENT);
        assertThat(dossier.plan().costs().all().get(1).section().place().cell()).isEqualTo("A6");
    }

    @Test
    void a_line_without_amount_that_announces_nothing_is_an_item() throws Unreadable {
        Dossier dossier = xlsx().sheet("Ressources")
                .row("Financeur", "Montant")
                .row("Région", 1200)
                .row("Département")
                .row("Subventions")
                .row("Total", 1200)
                .read(folder);

        assertThat(dossier.plan().resources().all())
                .extracting(resource -> resource.funder().text())
                .containsExactly("Région", "Département", "Subventions");
    }

    @Test
    void totals_without_and_with_vat_may_stand_in_one_column_around_the_vat() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("DÉPENSES", "Montant HT", "RECETTES", "Montant")
                .row("Étude", 1000, "Région", 1200)
                .row("Pose", 500, "Commune, fonds propres", 300)
                .row("TOTAL HT", 1500, "Total", 1500)
                .row("TVA (20 %)", 300)
                .row("TOTAL TTC", 1800)
                .read(folder);

        assertPlan(dossier);
        assertThat(dossier.plan().statedTotals().costsTtc().value()).contains(Money.euros(1800));
    }

    @Test
    void a_sum_that_nobody_called_a_total_is_one() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("DÉPENSES", "Montant HT", "RECETTES", "Montant")
                .row("Étude", 1000, "Région", 1200)
                .row("Pose", 500, "Commune, fonds propres", 300)
                .row(null, formula("SUM(B2:B3)"), null, formula("SUM(D2:D3)"))
                .calculated()
                .read(folder);

        assertPlan(dossier);
    }

    @Test
    void a_column_of_vat_in_euros_is_no_rate() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dépenses")
                .row("N°", "Désignation", "Montant HT", "TVA", "Montant TTC")
                .row(1, "Étude", 1000, 200, 1200)
                .row(2, "Pose", 500, 100, 600)
                .read(folder);

        assertThat(dossier.plan().costs().all()).allMatch(cost -> cost.vatRate().isBlank());
        assertThat(dossier.answers().illegible()).isEmpty();
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void kinds_merged_over_several_lines_do_not_hide_the_funders_beside_them() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("DÉPENSES", "Montant HT", "RECETTES", null, "Montant", "Taux")
                .row("Étude", 1000, "Aides publiques", "Région", 1000, percent("0.67"))
                .row("Pose", 500, null, "État", 200, percent("0.13"))
                .row(null, null, "Commune", "Fonds propres", 300, percent("0.2"))
                .merge("C2:C3")
                .read(folder);

        assertThat(dossier.plan().resources().all())
                .extracting(resource ->
                        resource.funder().text() + " " + resource.amount().text())
                .containsExactly("Région 1000", "État 200", "Commune 300");
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void two_sections_may_have_two_sides_each() throws Unreadable {
        Dossier dossier = xlsx().sheet("Budget")
                .row("Dépenses d’investissement", "Montant HT", "Recettes d’investissement", "Montant")
                .row("Étude", 1000, "Région", 1200)
                .row("Total", 1000, "Total", 1200)
                .rows(1)
                .row("Dépenses de fonctionnement", "Montant HT", "Recettes de fonctionnement", "Montant")
                .row("Pose", 500, "Commune, fonds propres", 300)
                .row("Total", 500, "Total", 300)
                .read(folder);

        assertThat(dossier.plan().costs().all())
                .extracting(cost ->
                        cost.label().text() + " " + cost.section().value().orElseThrow())
                .containsExactly("Étude INVESTISSEMENT", "Pose FONCTIONNEMENT");
        assertThat(dossier.plan().resources().all())
                .extracting(resource -> resource.section().value().orElseThrow())
                .containsExactly(Section.INVESTISSEMENT, Section.FONCTIONNEMENT);
        assertThat(dossier.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.BASE_FROM_HEADING);
        assertThat(dossier.plan().statedTotals().costsHt().isBlank()).isTrue();
    }

    @Test
    void a_plan_beside_the_sheets_that_it_repeats_is_not_read_and_that_is_noticed() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("appel", "tid-bfc-2021")
                .sheet("Dépenses")
                .row("Libellé", "Montant HT")
                .row("Étude", 1000)
                .sheet("Plan de financement")
                .row("DÉPENSES", "Montant HT", "RECETTES", "Montant")
                .row("Étude", 1000, "Région", 1000)
                .row("TVA", 200)
                .read(folder);

        assertThat(dossier.plan().costs().all()).hasSize(1);
        assertThat(dossier.plan().resources().all()).isEmpty();
        assertThat(dossier.plan().vat().isBlank()).isTrue();
        assertThat(dossier.unknownKeys()).isEmpty();
        assertThat(dossier.notices())
                .extracting(notice -> notice.kind() + " " + notice.place().sheet())
                .containsExactly(Notice.Kind.PLAN_REPEATED + " Plan de financement");
    }

    @Test
    void notes_that_speak_of_both_sides_are_no_plan() throws Unreadable {
        Dossier dossier = xlsx().sheet("Dossier")
                .row("appel", "tid-bfc-2021")
                .sheet("Notes")
                .row("Dépenses")
                .row("à revoir avec la trésorière")
                .row("Recettes")
                .row("relancer le Département")
                .read(folder);

        assertThat(dossier.answers().illegible()).isEmpty();
        assertThat(dossier.unknownKeys()).extracting(key -> key.key()).containsExactly("Notes");
    }

    @Test
    void a_plan_that_waits_for_its_amounts_is_one() throws Unreadable {
        Dossier dossier = xlsx().sheet("Feuil1")
                .row("DÉPENSES", "Montant HT", "RECETTES", "Montant")
                .row("Étude", null, "Région", null)
                .read(folder);

        assertThat(dossier.plan().costs().all()).hasSize(1);
        assertThat(dossier.plan().resources().all()).hasSize(1);
    }

    @Test
    void two_whole_plans_are_illegible() throws Unreadable {
        SheetWriter writer = xlsx();
        for (String name : new String[] {"Plan 1", "Plan 2"}) {
            writer.sheet(name)
                    .row("DÉPENSES", "Montant HT", "RECETTES", "Montant")
                    .row("Étude", 1000, "Région", 1000);
        }

        assertThat(writer.read(folder).answers().illegible())
                .extracting(
                        stray -> stray.reason().kind() + " " + stray.reason().details())
                .containsOnly("SHEETS_ALIKE [Plan 1, Plan 2]");
    }

    private Dossier plan(String heading) throws Unreadable {
        return xlsx().sheet("Plan de financement")
                .row("DÉPENSES", null, "RECETTES", null)
                .row("Nature", heading, "Financeur", "Montant")
                .row("Étude", 1000, "Région", 1000)
                .read(folder);
    }

    private static void assertPlan(Dossier dossier) {
        assertThat(dossier.plan().costs().all())
                .extracting(cost -> cost.label().text() + " " + cost.amountHt().text())
                .containsExactly("Étude 1000", "Pose 500");
        assertThat(dossier.plan().resources().all())
                .extracting(resource ->
                        resource.funder().text() + " " + resource.amount().text())
                .containsExactly("Région 1200", "Commune, fonds propres 300");
        assertThat(dossier.plan().statedTotals().costsHt().value()).contains(Money.euros(1500));
        assertThat(dossier.plan().statedTotals().resources().value()).contains(Money.euros(1500));
        assertThat(dossier.plan().costs().all())
                .allMatch(cost -> cost.category().isBlank());
        assertThat(dossier.plan().resources().all())
                .allMatch(resource -> resource.type().isBlank());
        assertThat(dossier.unknownKeys()).isEmpty();
        assertThat(dossier.answers().illegible()).isEmpty();
    }
}
