package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TerritoryKnownTest {

    private static final Requirement REQUIREMENT = new TerritoryKnown();

    @Test
    void one_known_commune_is_enough() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("Trifouilly", "71263"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void one_known_epci_is_enough() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withEpci("200071579"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void nothing_given_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(TerritoryKnown.Lack.NOT_GIVEN);
        assertThat(paths(outcome)).containsExactly("projet.territoire.communes");
    }

    @Test
    void unknown_names_are_each_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("71999").withEpci("999999999"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.UNKNOWN, UnfoundPlace.UNKNOWN);
        assertThat(paths(outcome)).containsExactly("projet.territoire.communes[0]", "projet.territoire.epci[0]");
    }

    @Test
    void a_former_commune_is_no_known_one() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("21019"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.FORMER);
    }

    @Test
    void an_illegible_name_might_be_known() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("71999").illegible("projet.territoire.epci"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.territoire.epci[0]");
    }
}
