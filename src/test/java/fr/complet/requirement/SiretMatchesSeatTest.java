package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import org.junit.jupiter.api.Test;

final class SiretMatchesSeatTest {

    private static final Requirement REQUIREMENT = new SiretMatchesSeat();

    @Test
    void an_epci_of_which_the_seat_is_a_member_matches() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_epci_of_which_the_seat_is_no_member_does_not() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "21231"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SiretMatchesSeat.Mismatch.SEAT_OUTSIDE);
    }

    @Test
    void a_siren_of_no_epci_does_not() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "21710263100009"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SiretMatchesSeat.Mismatch.NOT_AN_EPCI);
    }

    @Test
    void a_commune_with_its_own_siren_matches() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().with("porteur.type", ApplicantType.COMMUNE).with("porteur.siret", "21710263100009"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_commune_with_the_siren_of_another_body_does_not() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().with("porteur.type", ApplicantType.COMMUNE).with("porteur.siret", "20007157900011"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SiretMatchesSeat.Mismatch.NOT_OF_THE_COMMUNE);
    }

    @Test
    void other_applicants_are_not_compared() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.type", ApplicantType.PETR));

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void without_a_type_nothing_can_be_said() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:porteur.type");
    }

    @Test
    void a_blank_siret_is_named() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("porteur.siret").illegible("porteur.commune"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:porteur.siret", "ILLEGIBLE:porteur.commune");
    }

    @Test
    void a_wrong_siret_is_told_by_its_own_requirement() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "123"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(Unjudged.REQUIREMENT);
        assertThat(doubts(outcome)).containsExactly("REQUIREMENT:porteur-siret");
    }

    @Test
    void an_unknown_seat_is_told_by_its_own_requirement() {
        Outcome outcome = judged(REQUIREMENT, complete().withCommune("porteur.commune", "71999"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("REQUIREMENT:porteur-commune");
    }
}
