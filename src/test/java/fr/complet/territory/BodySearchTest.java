package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodySearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"20007157900011", "200 071 579 00011", "200071579"})
    void a_siret_or_a_siren_finds_its_epci(String number) {
        Body body = BodySearch.of(number).orElseThrow();

        assertThat(body.name()).isEqualTo("Communauté de communes Bresse Louhannaise Intercom'");
        assertThat(body.epci()).map(Epci::siren).contains("200071579");
        assertThat(body.population()).hasValue(28_991);
        assertThat(body.seat()).isEmpty();
        assertThat(body.certain()).isTrue();
    }

    @Test
    void the_siren_of_a_commune_finds_it_and_its_seat() {
        Body body = BodySearch.of("217102631").orElseThrow();

        assertThat(body.name()).isEqualTo("Louhans-Châteaurenaud");
        assertThat(body.epci()).isEmpty();
        assertThat(body.population()).hasValue(6_446);
        assertThat(body.seat()).map(Commune::code).contains("71263");
        assertThat(body.certain()).isTrue();
    }

    @Test
    void the_communes_of_a_region_are_found_with_certainty_however_they_are_numbered() {
        List<Commune> region = Territory.france()
                .communes()
                .filter(commune -> commune.region().equals("27"))
                .toList();

        assertThat(region)
                .hasSize(3_685)
                .allSatisfy(commune -> assertThat(BodySearch.of(commune.siren().orElseThrow()))
                        .contains(new Body.OfCommune(commune, true)));
    }

    @ParameterizedTest
    @CsvSource({"210200457, 02046", "217500016, 75056", "212000046, 2A004", "200098622, 71042", "217105931, 71101"})
    void a_commune_whose_number_is_not_made_from_its_code_is_found_too(String siren, String code) {
        assertThat(BodySearch.of(siren).flatMap(Body::seat)).map(Commune::code).contains(code);
        assertThat(BodySearch.of(siren)).map(Body::certain).contains(true);
    }

    @ParameterizedTest
    @CsvSource({"217101146, 71263", "217100429, 71042"})
    void the_number_that_a_merged_commune_left_is_a_guess_to_confirm(String siren, String code) {
        assertThat(BodySearch.of(siren).flatMap(Body::seat)).map(Commune::code).contains(code);
        assertThat(BodySearch.of(siren)).map(Body::certain).contains(false);
    }

    /** 02053 is a new commune; in its département the number would be that of a neighbour. */
    @Test
    void no_guess_is_made_where_the_numbers_are_out_of_step_with_the_codes() {
        assertThat(Siren.of("210200531")).isPresent();
        assertThat(BodySearch.of("210200531")).isEmpty();
    }

    /** The number of Venarey-les-Laumes but for its key: the SIRET passes, the SIREN does not. */
    @Test
    void no_guess_is_made_against_the_number_that_the_table_has() {
        assertThat(Siret.of("21210663900017")).isPresent();
        assertThat(BodySearch.of("21210663900017")).isEmpty();
        assertThat(BodySearch.of("21210663700011")).map(Body::name).contains("Venarey-les-Laumes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "217102632",
                "20007157900012",
                "404833048",
                "35600000000048",
                "2",
                "x",
                "日本",
                "\u0000",
                "200053726"
            })
    void a_wrong_number_or_that_of_another_body_finds_none(String number) {
        assertThat(BodySearch.of(number)).isEqualTo(Optional.empty());
        assertThat(BodySearch.of(number + "0".repeat(10_000))).isEmpty();
    }
}
