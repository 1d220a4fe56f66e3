package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MaximumCountTest {

    private static final String FIELDS = "projet.domaines";

    private static final Requirement REQUIREMENT = new MaximumCount(FIELDS, 1);

    @Test
    void one_is_admitted_and_two_are_not() {
        assertThat(judged(REQUIREMENT, complete().with(FIELDS, List.of(Field.DECHETS)))
                        .status())
                .isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, complete().with(FIELDS, List.of(Field.DECHETS, Field.E_CULTURE)));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(MaximumCount.Count.TOO_MANY);
    }

    @Test
    void the_same_one_twice_is_one() {
        assertThat(judged(REQUIREMENT, complete().with(FIELDS, List.of(Field.DECHETS, Field.DECHETS)))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void none_is_missing_and_an_illegible_one_leaves_it_undecided() {
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.MISSING);
        assertThat(doubts(judged(REQUIREMENT, complete().illegible(FIELDS)))).hasSize(1);
    }
}
