package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import org.junit.jupiter.api.Test;

final class BaseStatedTest {

    private static final Requirement REQUIREMENT = new BaseStated();

    @Test
    void a_stated_base_is_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void no_base_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(BaseStated.Lack.NOT_STATED);
        assertThat(paths(outcome)).containsExactly("budget.base");
    }

    @Test
    void an_illegible_base_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.base"))))
                .containsExactly("ILLEGIBLE:budget.base");
    }

    @Test
    void each_section_that_has_costs_needs_its_base() {
        TestDossier investment = complete().without("budget.base").with("budget.base.investissement", Base.HT);

        assertThat(judged(REQUIREMENT, investment).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, investment.with("budget.depenses[0].section", Section.FONCTIONNEMENT));
        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(paths(outcome)).containsExactly("budget.base.fonctionnement");
    }
}
