package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotesMatchLinesTest {

    private static final Requirement REQUIREMENT = new QuotesMatchLines(Rate.percent(5));

    @Test
    void a_gap_of_five_percent_of_the_line_is_let_pass_and_one_cent_more_is_not() {
        assertThat(quoted(2_400_000).status()).isEqualTo(Status.MET);
        assertThat(quoted(2_520_000).status()).isEqualTo(Status.MET);
        assertThat(quoted(2_280_000).status()).isEqualTo(Status.MET);
        Outcome beyond = quoted(2_520_001);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(QuotesMatchLines.Gap.DIFFERS);
        assertThat(paths(beyond)).containsExactly("budget.depenses[0]");
        assertThat(quoted(2_279_999).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void lines_that_share_a_quote_are_judged_together() {
        TestDossier shared = complete()
                .with("budget.depenses[0].justificatifs", List.of("devis-etude", "devis-capteurs"))
                .with("pieces[2].montant_ht", Money.euros(20_000))
                .with("pieces[3].montant_ht", Money.euros(100_000));

        Outcome outcome = judged(REQUIREMENT, shared);
        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, shared.with("pieces[3].montant_ht", Money.euros(110_000)))
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_quote_that_is_not_retained_does_not_count() {
        TestDossier competing = complete()
                .withPiece(9, "autre", PieceType.DEVIS)
                .with("pieces[9].montant_ht", Money.euros(90_000))
                .with("pieces[9].retenu", false)
                .with("budget.depenses[0].justificatifs", List.of("devis-etude", "autre"));

        assertThat(judged(REQUIREMENT, competing).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, competing.with("pieces[9].retenu", true)).status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void the_quotes_are_read_in_the_base_of_the_lines() {
        TestDossier ttc = complete().with("budget.base", Base.TTC).with("pieces[2].montant_ttc", Money.euros(28_800));

        Outcome outcome = judged(REQUIREMENT, ttc);
        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, ttc.with("pieces[2].montant_ttc", Money.euros(24_000)))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void a_group_with_an_amount_missing_is_not_judged() {
        TestDossier dossier = complete().without("pieces[2].montant_ht").without("pieces[3].montant_ht");

        assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("pieces[2].montant_ht"))))
                .containsExactly("ILLEGIBLE:pieces[2].montant_ht");
    }

    @Test
    void a_piece_of_an_illegible_type_that_a_line_names_might_be_one_of_its_quotes() {
        TestDossier unclear =
                complete().with("pieces[2].montant_ht", Money.cents(2_520_001)).illegible("pieces[2].type");

        assertThat(doubts(judged(REQUIREMENT, unclear))).containsExactly("ILLEGIBLE:pieces[2].type");
        assertThat(judged(REQUIREMENT, unclear.with("pieces[2].montant_ht", Money.cents(2_520_000)))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, unclear.with("pieces[3].montant_ht", Money.euros(1)))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void it_might_be_what_the_other_quotes_of_the_line_lack() {
        TestDossier part = complete()
                .with("pieces[2].montant_ht", Money.euros(14_000))
                .withPiece(9, "autre", PieceType.DEVIS)
                .with("pieces[9].montant_ht", Money.euros(10_000))
                .with("budget.depenses[0].justificatifs", List.of("devis-etude", "autre"))
                .illegible("pieces[9].type");

        assertThat(doubts(judged(REQUIREMENT, part))).containsExactly("ILLEGIBLE:pieces[9].type");
        assertThat(judged(REQUIREMENT, part.with("pieces[9].montant_ht", Money.euros(1)))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void a_piece_of_an_illegible_type_that_no_line_names_or_that_is_not_there_is_no_quote_of_a_line() {
        TestDossier other = complete()
                .withPiece(9, "autre", PieceType.DEVIS)
                .with("pieces[9].montant_ht", Money.euros(90_000))
                .illegible("pieces[9].type");
        TestDossier named = other.with("budget.depenses[0].justificatifs", List.of("devis-etude", "autre"));

        assertThat(judged(REQUIREMENT, other).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, named).status()).isEqualTo(Status.UNDECIDED);
        assertThat(judged(REQUIREMENT, named.with("pieces[9].etat", PieceState.DEMANDE))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, named.with("pieces[9].retenu", false)).status())
                .isEqualTo(Status.MET);
    }

    @Test
    void a_negative_quote_is_refused_and_never_subtracted() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("pieces[2].montant_ht", Money.euros(30_000))
                        .withPiece(9, "autre", PieceType.DEVIS)
                        .with("pieces[9].montant_ht", Money.euros(-6_000))
                        .with("budget.depenses[0].justificatifs", List.of("devis-etude", "autre")));

        assertThat(faults(outcome)).containsExactly(NegativeAmount.GIVEN);
        assertThat(paths(outcome)).containsExactly("pieces[9].montant_ht");
    }

    private static Outcome quoted(long cents) {
        return judged(REQUIREMENT, complete().with("pieces[2].montant_ht", Money.cents(cents)));
    }
}
