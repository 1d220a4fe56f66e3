package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeatKnownTest {

    private static final Requirement REQUIREMENT = new SeatKnown();

    @Test
    void a_commune_of_today_is_known() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_blank_commune_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(SeatKnown.Flaw.NOT_GIVEN);
        assertThat(paths(outcome)).containsExactly("porteur.commune");
    }

    @Test
    void an_unknown_name_is_told_with_the_nearest_one() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "Besanson"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.UNKNOWN_NEAR);
    }

    @Test
    void a_code_of_no_commune_is_told() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "71999"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.UNKNOWN);
    }

    @Test
    void a_former_commune_names_the_one_to_use() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "21019"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.FORMER);
    }

    @Test
    void a_commune_deleguee_names_the_one_to_use() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "21073"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.PART);
    }

    @Test
    void an_illegible_commune_is_told_elsewhere() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("porteur.commune"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.commune");
    }

    @Test
    void both_keys_may_name_one_commune() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.code_insee", "Louhans-Châteaurenaud"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void both_keys_may_not_name_two_communes() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.code_insee", "21231"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SeatKnown.Flaw.TWO_COMMUNES);
        assertThat(paths(outcome)).containsExactly("porteur.code_insee");
    }
}
