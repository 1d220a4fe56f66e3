package fr.complet.reading;

import static fr.complet.reading.Written.dossier;
import static fr.complet.reading.Written.group;
import static fr.complet.reading.Written.list;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Notice;
import org.junit.jupiter.api.Test;

final class DossierNoticesTest {
    @Test
    void a_lost_zero_is_restored_with_a_notice() throws Unreadable {
        Dossier dossier = dossier("porteur", group("commune", "1004"));

        assertThat(dossier.applicant().seat().isGiven()).isTrue();
        assertThat(dossier.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.LEADING_ZERO_RESTORED);
            assertThat(notice.details()).containsExactly("1004", "01004");
            assertThat(notice.place().path()).isEqualTo("porteur.commune");
        });
    }

    @Test
    void a_code_that_is_also_a_postal_code_is_told() throws Unreadable {
        Dossier dossier = dossier("projet", group("territoire", group("communes", list("71150"))));

        assertThat(dossier.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.CODE_ALSO_POSTAL);
            assertThat(notice.details()).hasSize(3).startsWith("71150");
            assertThat(notice.details().get(2)).isNotBlank();
            assertThat(notice.place().path()).isEqualTo("projet.territoire.communes[0]");
        });
    }

    @Test
    void of_the_many_communes_of_a_postal_code_the_first_are_named() throws Unreadable {
        Dossier dossier = dossier("porteur", group("commune", "39300"));

        assertThat(dossier.notices().get(0).details().get(2).split(", "))
                .hasSize(4)
                .endsWith("\u2026");
    }

    @Test
    void an_unknown_commune_beside_known_ones_is_told_with_the_nearest_name() throws Unreadable {
        Dossier dossier = dossier(
                "projet", group("territoire", group("communes", list("71263", "Chalon-sur-Saone-et-Loire-Ville"))));

        assertThat(dossier.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PLACE_UNKNOWN);
            assertThat(notice.details()).hasSize(2).startsWith("Chalon-sur-Saone-et-Loire-Ville");
            assertThat(notice.place().path()).isEqualTo("projet.territoire.communes[1]");
        });
    }

    @Test
    void an_unknown_epci_beside_a_known_commune_is_told() throws Unreadable {
        Dossier dossier =
                dossier("projet", group("territoire", group("communes", list("71263"), "epci", list("123456789"))));

        assertThat(dossier.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PLACE_UNKNOWN);
            assertThat(notice.details()).containsExactly("123456789", "");
            assertThat(notice.place().path()).isEqualTo("projet.territoire.epci[0]");
        });
    }

    @Test
    void unknown_communes_alone_are_left_to_the_requirement_that_asks_for_a_known_one() throws Unreadable {
        Dossier dossier = dossier("projet", group("territoire", group("communes", list("Nulle-Part-les-Bains"))));

        assertThat(dossier.notices()).isEmpty();
    }

    @Test
    void an_ambiguous_commune_is_illegible_with_its_candidates() throws Unreadable {
        Answer<?> seat =
                dossier("porteur", group("commune", "Saint-Denis")).applicant().seat();

        assertThat(((Illegible<?>) seat).reason().kind()).isEqualTo(Kind.COMMUNE_AMBIGUOUS);
        assertThat(((Illegible<?>) seat).reason().details()).contains("93066 Saint-Denis");
    }

    @Test
    void a_population_far_from_the_table_is_noticed() throws Unreadable {
        Dossier far = dossier("porteur", group("type", "commune", "commune", "71263", "population", "1000"));
        int known = Integer.parseInt(far.notices().get(0).details().get(1));
        int edge = known * 105 / 100;

        assertThat(far.notices().get(0).kind()).isEqualTo(Notice.Kind.POPULATION_DIFFERS);
        assertThat(dossier("porteur", group("type", "commune", "commune", "71263", "population", edge))
                        .notices())
                .isEmpty();
        assertThat(dossier("porteur", group("type", "commune", "commune", "71263", "population", edge + 1))
                        .notices())
                .hasSize(1);
    }

    @Test
    void the_population_of_an_epci_is_known_by_its_siren() throws Unreadable {
        Dossier dossier = dossier(
                "porteur", group("type", "communaute_de_communes", "siret", "200 071 579 00011", "population", "5"));

        assertThat(dossier.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.POPULATION_DIFFERS);
    }
}
