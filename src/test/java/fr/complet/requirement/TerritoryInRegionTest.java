package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TerritoryInRegionTest {

    private static final Requirement REQUIREMENT = new TerritoryInRegion("27");

    @Test
    void one_commune_in_the_region_is_enough() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("69123", "71263"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void one_epci_in_the_region_is_enough() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("69123").withEpci("200071579"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_former_commune_counts_where_its_successor_is() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("21019"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void communes_all_outside_are_outside() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("69123"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(TerritoryInRegion.Location.OUTSIDE);
        assertThat(paths(outcome)).containsExactly("projet.territoire.communes[0]");
    }

    @Test
    void without_a_territory_nothing_can_be_said() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:projet.territoire.communes");
    }

    @Test
    void an_unknown_name_makes_nobody_ineligible() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("71999"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.UNKNOWN);
        assertThat(doubts(outcome)).containsExactly("REQUIREMENT:projet-territoire");
    }

    @Test
    void not_even_beside_a_commune_outside() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("69123", "71999"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.UNKNOWN);
        assertThat(doubts(outcome)).containsExactly("REQUIREMENT:projet-territoire");
    }

    @Test
    void an_illegible_name_might_be_in_the_region() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("69123").illegible("projet.territoire.epci"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.territoire.epci[0]");
    }
}
