package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import org.junit.jupiter.api.Test;

final class InvestmentOnlyTest {

    private static final Requirement REQUIREMENT = new InvestmentOnly();

    private static final String SECTION = "budget.depenses[1].section";

    @Test
    void investment_alone_is_admitted() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void an_operating_line_is_not() {
        Outcome outcome = judged(REQUIREMENT, complete().with(SECTION, Section.FONCTIONNEMENT));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(InvestmentOnly.Cost.OPERATING);
        assertThat(paths(outcome)).containsExactly(SECTION);
    }

    @Test
    void unless_the_applicant_leaves_it_out_of_the_eligible_costs() {
        TestDossier dossier = complete().with(SECTION, Section.FONCTIONNEMENT);

        assertThat(judged(REQUIREMENT, dossier.with("budget.depenses[1].eligible", false))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(doubts(judged(REQUIREMENT, dossier.illegible("budget.depenses[1].eligible"))))
                .containsExactly("ILLEGIBLE:budget.depenses[1].eligible");
    }

    @Test
    void a_line_that_says_no_section_leaves_it_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().without(SECTION)))).containsExactly("BLANK:" + SECTION);
    }

    @Test
    void without_lines_nothing_is_asked() {
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(judged(REQUIREMENT, empty().illegible("budget.depenses"))))
                .containsExactly("ILLEGIBLE:budget.depenses");
    }
}
