package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MinimumCountTest {

    private static final Requirement REQUIREMENT = new MinimumCount("projet.domaines", 2);

    @Test
    void two_fields_are_enough() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.domaines", List.of(Field.EAU, Field.DECHETS)));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void one_field_is_too_few() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.domaines", List.of(Field.EAU)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(MinimumCount.Count.TOO_FEW);
    }

    @Test
    void the_same_field_twice_is_one() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.domaines", List.of(Field.EAU, Field.EAU)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(MinimumCount.Count.TOO_FEW);
    }

    @Test
    void no_field_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(MinimumCount.Count.NONE);
        assertThat(paths(outcome)).containsExactly("projet.domaines");
    }

    @Test
    void an_illegible_field_might_be_the_second() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("projet.domaines"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.domaines[0]");
    }
}
