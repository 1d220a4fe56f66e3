package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeatInRegionTest {

    private static final Requirement REQUIREMENT = new SeatInRegion("27");

    @Test
    void a_seat_in_the_region_is_inside() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_seat_in_another_region_is_outside() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "69123"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SeatInRegion.Location.OUTSIDE);
    }

    @Test
    void a_blank_seat_is_named() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:porteur.commune");
    }

    @Test
    void an_unknown_seat_is_told_by_its_own_requirement() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "71999"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("REQUIREMENT:porteur-commune");
    }

    @Test
    void a_former_commune_counts_where_its_successor_is() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "21019"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }
}
