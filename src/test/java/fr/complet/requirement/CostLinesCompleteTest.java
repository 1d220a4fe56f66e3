package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class CostLinesCompleteTest {

    private static final Requirement REQUIREMENT = new CostLinesComplete();

    @Test
    void complete_lines_are_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void without_any_line_one_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(CostLinesComplete.Lack.NO_LINE);
        assertThat(paths(outcome)).containsExactly("budget.depenses");
    }

    @Test
    void each_blank_answer_of_a_line_is_missing_at_its_place() {
        Outcome outcome =
                judged(REQUIREMENT, empty().with("budget.base", Base.HT).with("budget.depenses[0].annee", 2022));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(paths(outcome))
                .containsExactly(
                        "budget.depenses[0].libelle",
                        "budget.depenses[0].poste",
                        "budget.depenses[0].section",
                        "budget.depenses[0].montant_ht");
    }

    @Test
    void one_cent_is_an_amount_and_zero_is_not() {
        assertThat(judged(REQUIREMENT, complete().with("budget.depenses[0].montant_ht", Money.cents(1)))
                        .status())
                .isEqualTo(Status.MET);
        Outcome zero = judged(REQUIREMENT, complete().with("budget.depenses[0].montant_ht", Money.ZERO));
        assertThat(zero.status()).isEqualTo(Status.INVALID);
        assertThat(faults(zero)).containsExactly(CostLinesComplete.Lack.NOT_POSITIVE);
        assertThat(paths(zero)).containsExactly("budget.depenses[0].montant_ht");
        assertThat(judged(REQUIREMENT, complete().with("budget.depenses[0].montant_ht", Money.cents(-1)))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void an_illegible_amount_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.depenses[1].montant_ht"))))
                .containsExactly("ILLEGIBLE:budget.depenses[1].montant_ht");
    }

    @Test
    void an_amount_with_vat_is_enough_in_a_plan_with_vat_and_not_in_a_plan_without() {
        TestDossier dossier = complete().without("budget.depenses[0].montant_ht");

        assertThat(judged(REQUIREMENT, dossier.with("budget.base", Base.TTC)).status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void without_a_base_a_given_amount_waits_for_it_and_no_amount_is_missing() {
        TestDossier dossier = complete().without("budget.base");

        assertThat(doubts(judged(REQUIREMENT, dossier))).containsExactly("BLANK:budget.base");
        assertThat(judged(REQUIREMENT, dossier.without("budget.depenses[1].montant_ht"))
                        .status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void something_that_is_no_list_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, empty().illegible("budget.depenses"))))
                .containsExactly("ILLEGIBLE:budget.depenses");
    }
}
