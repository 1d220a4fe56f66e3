package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.WaiverReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DerogationUsefulTest {

    private static final Dossier CLAIMING = complete()
            .withDerogation(0, "participation-minimale", WaiverReason.CALAMITE)
            .build();

    @Test
    void without_derogations_there_is_nothing_to_check() {
        assertThat(judged(new DerogationUseful(), empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(new DerogationUseful().review(empty().build(), Map.of())).isEmpty();
    }

    @Test
    void a_derogation_of_what_fails_is_useful() {
        Finding finding = Finding.of(Unjudged.HAND, Place.ofFile("dossier.yaml"));

        assertThat(reviewed(Outcome.invalid(finding)).status()).isEqualTo(Status.MET);
        assertThat(reviewed(Outcome.missing(finding)).status()).isEqualTo(Status.MET);
    }

    @Test
    void a_derogation_of_what_is_undecided_may_be_useful() {
        assertThat(reviewed(Outcome.undecided(CLAIMING.filing().filedOn())).status())
                .isEqualTo(Status.MET);
    }

    @Test
    void a_derogation_of_what_is_met_is_useless() {
        Outcome outcome = reviewed(Outcome.met());

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(DerogationUseful.Excess.ALREADY_MET);
        assertThat(paths(outcome)).containsExactly("derogations[0].exigence");
    }

    @Test
    void a_derogation_of_what_does_not_apply_is_useless() {
        assertThat(faults(reviewed(Outcome.notApplicable()))).containsExactly(DerogationUseful.Excess.NOTHING_ASKED);
    }

    @Test
    void an_unknown_requirement_is_told_elsewhere() {
        assertThat(new DerogationUseful()
                        .review(CLAIMING, Map.of())
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    private static Outcome reviewed(Outcome outcome) {
        return new DerogationUseful()
                .review(CLAIMING, Map.of("participation-minimale", outcome))
                .orElseThrow();
    }
}
