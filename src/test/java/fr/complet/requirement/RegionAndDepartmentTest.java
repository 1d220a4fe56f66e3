package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RegionAndDepartmentTest {

    private static final Requirement REQUIREMENT = new RegionAndDepartment(List.of(Field.DECHETS));
    private static final TestDossier BOTH =
            complete().withResource(3, FundingType.DEPARTEMENT, FundingStatus.A_SOLLICITER, Money.euros(1));

    @Test
    void region_alone_is_met_and_both_are_not() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, BOTH);
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(RegionAndDepartment.Overlap.BOTH);
        assertThat(paths(outcome)).containsExactly("budget.ressources[3]");
    }

    @Test
    void a_refused_aid_aids_nothing() {
        assertThat(judged(REQUIREMENT, BOTH.with("budget.ressources[3].statut", FundingStatus.REFUSE))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void in_other_fields_or_without_resources_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, BOTH.with("projet.domaines", List.of(Field.TOURISME)))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_type_that_may_complete_the_pair_is_named() {
        assertThat(doubts(judged(REQUIREMENT, BOTH.illegible("budget.ressources[3].type"))))
                .containsExactly("ILLEGIBLE:budget.ressources[3].type");
    }
}
