package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import org.junit.jupiter.api.Test;

final class RecoverableVatTest {

    private static final Requirement REQUIREMENT = new RecoverableVat();
    private static final TestDossier TTC = complete().with("budget.base", Base.TTC);

    @Test
    void investment_without_vat_is_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void investment_with_vat_that_comes_back_is_invalid() {
        Outcome outcome = judged(REQUIREMENT, TTC);

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(RecoverableVat.Excess.VAT_COUNTED);
        assertThat(judged(REQUIREMENT, TTC.with("budget.tva", VatRegime.RECUPEREE))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void vat_that_is_borne_may_be_counted() {
        assertThat(judged(REQUIREMENT, TTC.with("budget.tva", VatRegime.NON_RECUPEREE))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, TTC.with("budget.tva", VatRegime.RECUPEREE_EN_PARTIE))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void what_is_lacking_is_named() {
        assertThat(doubts(judged(REQUIREMENT, TTC.without("budget.tva")))).containsExactly("BLANK:budget.tva");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.base"))))
                .containsExactly("ILLEGIBLE:budget.base");
    }

    @Test
    void without_investment_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(
                                REQUIREMENT,
                                TTC.with("budget.depenses[0].section", Section.FONCTIONNEMENT)
                                        .with("budget.depenses[1].section", Section.FONCTIONNEMENT))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }
}
