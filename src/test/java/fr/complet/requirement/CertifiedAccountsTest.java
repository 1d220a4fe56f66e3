package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Budget;
import fr.complet.dossier.Base;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CertifiedAccountsTest {

    private static final Requirement REQUIREMENT =
            new CertifiedAccounts(List.of(PieceType.COMPTES), Dated.constant(Money.euros(153_000)));

    private static final TestDossier ABOVE = grants(Money.cents(9_300_001));

    @Test
    void grants_of_exactly_the_threshold_ask_for_nothing() {
        assertThat(judge(grants(Money.euros(93_000))).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void grants_one_cent_above_ask_for_the_accounts() {
        Outcome outcome = judge(ABOVE);

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_GIVEN);
    }

    @Test
    void whether_the_accounts_are_certified_is_for_a_person_to_see() {
        Outcome outcome = judge(ABOVE.withPiece(9, "comptes", PieceType.COMPTES));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(CertifiedAccounts.Audit.TO_SEE);
        assertThat(doubts(outcome)).containsExactly("HAND:");
    }

    @Test
    void what_the_applicant_notes_on_the_accounts_is_shown_to_that_person() {
        TestDossier noted = ABOVE.withPiece(9, "comptes", PieceType.COMPTES)
                .with("pieces[9].note", "Certifiés le 12 avril 2021 (exemple)");

        assertThat(judge(noted).findings())
                .extracting(Finding::actual)
                .containsExactly(Optional.of(Fact.quoted("Certifiés le 12 avril 2021 (exemple)")));
        assertThat(judge(noted).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void negative_grants_are_refused_and_none_ask_for_nothing() {
        Outcome outcome = judge(grants(Money.cents(-1)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NegativeAmount.GIVEN);
        assertThat(judge(grants(Money.ZERO)).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void blank_grants_are_named() {
        assertThat(doubts(judge(complete()))).containsExactly("BLANK:porteur.subventions_publiques_annuelles");
    }

    @Test
    void the_grant_alone_may_exceed_the_threshold() {
        Budget large = TestBudget.of(Optional.of(Base.HT), Money.euros(400_000), Money.euros(200_000));

        assertThat(judged(REQUIREMENT, complete(), large).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void an_unknown_threshold_is_named() {
        Dated<Money> unknown = new Dated<>("seuil", List.of(), "code de commerce");
        Outcome outcome = judged(new CertifiedAccounts(List.of(PieceType.COMPTES), unknown), ABOVE);

        assertThat(doubts(outcome)).containsExactly("PARAMETER:seuil");
    }

    private static TestDossier grants(Money yearly) {
        return complete().with("porteur.subventions_publiques_annuelles", yearly);
    }

    private static Outcome judge(TestDossier dossier) {
        return judged(
                REQUIREMENT, dossier, TestBudget.of(Optional.of(Base.HT), Money.euros(120_000), Money.euros(60_000)));
    }
}
