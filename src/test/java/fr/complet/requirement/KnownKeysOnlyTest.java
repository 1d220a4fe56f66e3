package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Place;
import fr.complet.dossier.UnknownKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KnownKeysOnlyTest {

    private static final Requirement REQUIREMENT = new KnownKeysOnly();

    @Test
    void a_dossier_of_known_keys_is_in_order() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_empty_dossier_is_in_order() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest_one() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withUnknownKey(
                                new UnknownKey("montan", Optional.of("montant"), Place.ofFile("dossier.yaml"))));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(KnownKeysOnly.Stranger.UNKNOWN_KEY_NEAR);
    }

    @Test
    void an_unknown_key_that_resembles_none_is_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().withUnknownKey(new UnknownKey("xyz", Optional.empty(), Place.ofFile("dossier.yaml"))));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(KnownKeysOnly.Stranger.UNKNOWN_KEY);
    }
}
