package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.TestDossier;
import fr.complet.parameter.Dated;
import fr.complet.territory.CommuneDesignation;
import org.junit.jupiter.api.Test;

final class SmallCommunesTest {

    private static final Requirement REQUIREMENT = new SmallCommunes(Dated.constant(2_000));

    /** Saint-Sauveur-en-Puisaye, a village. */
    private static final String VILLAGE = "89368";

    /** Louhans, a town. */
    private static final String TOWN = "71263";

    @Test
    void villages_alone_are_admitted() {
        assertThat(judged(REQUIREMENT, in(VILLAGE)).status()).isEqualTo(Status.MET);
    }

    @Test
    void one_town_among_them_is_too_many() {
        Outcome outcome = judged(REQUIREMENT, in(VILLAGE, TOWN));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SmallCommunes.Population.TOO_LARGE);
        assertThat(paths(outcome)).containsExactly("projet.territoire.communes[1]");
    }

    @Test
    void the_number_itself_is_too_many_and_one_inhabitant_fewer_is_not() {
        int population = CommuneDesignation.of(VILLAGE)
                .commune()
                .orElseThrow()
                .population()
                .orElseThrow();

        assertThat(judged(new SmallCommunes(Dated.constant(population)), in(VILLAGE))
                        .status())
                .isEqualTo(Status.INVALID);
        assertThat(judged(new SmallCommunes(Dated.constant(population + 1)), in(VILLAGE))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void without_a_territory_a_commune_that_applies_counts() {
        TestDossier commune = complete().without("projet.territoire").with("porteur.type", ApplicantType.COMMUNE);

        assertThat(judged(REQUIREMENT, commune.withCommune("porteur.commune", VILLAGE))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, commune.withCommune("porteur.commune", TOWN))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void without_any_commune_nothing_can_be_said() {
        assertThat(doubts(judged(REQUIREMENT, empty()))).containsExactly("BLANK:projet.territoire.communes");
        assertThat(doubts(judged(REQUIREMENT, complete().without("projet.territoire.communes"))))
                .containsExactly("BLANK:projet.territoire.communes");
    }

    @Test
    void an_unknown_name_waits_for_the_territory() {
        assertThat(doubts(judged(REQUIREMENT, in("71999")))).containsExactly("REQUIREMENT:projet-territoire");
    }

    @Test
    void an_unknown_number_leaves_it_undecided() {
        assertThat(doubts(judged(new SmallCommunes(unknown()), in(VILLAGE)))).containsExactly("PARAMETER:parametre");
    }

    private static TestDossier in(String... communes) {
        return complete().without("projet.territoire").withCommunes(communes);
    }
}
