package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import org.junit.jupiter.api.Test;

final class InvestmentWithoutVatTest {

    private static final Requirement REQUIREMENT = new InvestmentWithoutVat();

    @Test
    void investment_without_vat_passes_and_with_vat_does_not() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, complete().with("budget.base", Base.TTC));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(InvestmentWithoutVat.Excess.WITH_VAT);
    }

    @Test
    void it_needs_the_base() {
        assertThat(doubts(judged(REQUIREMENT, empty()))).hasSize(1);
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.base"))))
                .containsExactly("ILLEGIBLE:budget.base");
    }
}
