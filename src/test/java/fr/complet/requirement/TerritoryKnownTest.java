package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TerritoryKnownTest {

    private static final Requirement REQUIREMENT = new TerritoryKnown();

    @Test
    void one_known_commune_is_enough() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("projet.territoire").withCommunes("71263"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_unknown_commune_is_told_even_beside_a_known_one() {
        Outcome outcome = judged(
                REQUIREMENT, complete().without("projet.territoire").withCommunes("71263", "Louhan-Châteaurenaud"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(UnfoundPlace.UNKNOWN_NEAR);
        assertThat(paths(outcome)).containsExactly("projet.territoire.communes[1]");
        assertThat(outcome.findings().get(0).expected()).contains(Fact.quoted("Louhans-Châteaurenaud"));
    }

    @Test
    void an_unknown_epci_is_told_even_beside_a_known_commune() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("71263").withEpci("999999999"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(paths(outcome)).containsExactly("projet.territoire.epci[0]");
    }

    @Test
    void a_former_commune_beside_a_known_one_is_let_pass_and_not_told_beside_an_unknown_one() {
        TestDossier former = complete().without("projet.territoire").withCommunes("71263", "21019");

        assertThat(judged(REQUIREMENT, former).status()).isEqualTo(Status.MET);
        assertThat(paths(judged(REQUIREMENT, former.withEpci("999999999"))))
                .containsExactly("projet.territoire.epci[0]");
    }

    @Test
    void an_illegible_name_beside_a_known_one_is_told_elsewhere() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("71263").illegible("projet.territoire.epci"));

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
                complete().without("projet.territoire").withCommunes("21019").illegible("projet.territoire.epci"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.territoire.epci[0]");
    }

    @Test
    void an_unknown_name_is_wrong_whatever_an_illegible_one_says() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("projet.territoire").withCommunes("71999").illegible("projet.territoire.epci"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(paths(outcome)).containsExactly("projet.territoire.communes[0]");
    }

    /** Otherwise nothing would tell the applicant what the others wait for. */
    @ParameterizedTest
    @MethodSource("territories")
    void it_is_not_met_whenever_another_waits_for_it(TestDossier dossier) {
        List<Requirement> others = List.of(new TerritoryInRegion("27"), new SmallCommunes(Dated.constant(2_000)));
        boolean awaited = others.stream()
                .anyMatch(other -> doubts(judged(other, dossier)).contains("REQUIREMENT:projet-territoire"));

        if (awaited) {
            assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.INVALID);
        }
    }

    /** Communes inside the region, outside, former and unknown, two by two, without and with an EPCI. */
    static Stream<TestDossier> territories() {
        List<String> places = List.of("71263", "69123", "21019", "71999", "Trifouilly");
        List<String> epcis = List.of("200071579", "999999999");
        return places.stream()
                .flatMap(first -> places.stream().map(second -> new String[] {first, second}))
                .map(communes -> complete().without("projet.territoire").withCommunes(communes))
                .flatMap(dossier ->
                        Stream.concat(Stream.of(dossier), epcis.stream().map(dossier::withEpci)));
    }
}
