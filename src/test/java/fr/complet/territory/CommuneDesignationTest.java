package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.complet.territory.CommuneDesignation.Ambiguous;
import fr.complet.territory.CommuneDesignation.Found;
import fr.complet.territory.CommuneDesignation.NoCandidate;
import fr.complet.territory.CommuneDesignation.Superseded;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneDesignationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "71263",
                " 71263 ",
                "71 263",
                "Louhans-Châteaurenaud",
                "louhans chateaurenaud",
                "71500 Louhans-Châteaurenaud",
                "71263 Louhans-Châteaurenaud",
                "Louhans-Châteaurenaud (71500)",
                "Louhans-Châteaurenaud, 71263",
                "71500 - LOUHANS CHATEAURENAUD CEDEX",
                "71500 Louhans",
                "71500 Louhans-Châteaurenaud (71263)"
            })
    void every_way_to_write_a_commune_finds_it(String text) {
        assertThat(found(text).found().code()).isEqualTo("71263");
        assertThat(found(text).restoredZero()).isFalse();
        assertThat(found(text).alsoPostalCodeOf()).isEmpty();
    }

    @Test
    void five_digits_are_an_insee_code_before_a_postal_code() {
        var chardonnay = found("71100");

        assertThat(chardonnay.found().name()).isEqualTo("Chardonnay");
        assertThat(codes(chardonnay.alsoPostalCodeOf())).containsExactly("71076", "71102", "71269", "71475", "71520");
    }

    @Test
    void a_code_that_is_also_its_own_postal_code_names_the_others_only() {
        assertThat(codes(found("21190").alsoPostalCodeOf())).hasSize(15).doesNotContain("21190");
    }

    @Test
    void digits_that_are_no_insee_code_are_the_only_commune_of_a_postal_code() {
        assertThat(found("21000").found().code()).isEqualTo("21231");
        assertThat(found("71850").found().code()).isEqualTo("71105");
    }

    @Test
    void a_postal_code_of_several_communes_is_ambiguous() {
        assertThat(candidates("71680")).containsExactly("71150", "71583");
    }

    @Test
    void digits_that_are_nothing_have_no_candidate() {
        assertThat(CommuneDesignation.of("99999")).isEqualTo(new NoCandidate(Optional.empty()));
    }

    @Test
    void a_lost_zero_is_restored() {
        assertThat(found("1004").found().name()).isEqualTo("Ambérieu-en-Bugey");
        assertThat(found("1004").restoredZero()).isTrue();
        assertThat(found("1590 Chancia").found().code()).isEqualTo("39102");
        assertThat(found("1590 Chancia").restoredZero()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2A004", "2a004", "20000 Ajaccio", "Ajaccio (2A004)"})
    void corsica_has_letters_in_its_codes(String text) {
        assertThat(found(text).found().name()).isEqualTo("Ajaccio");
    }

    @Test
    void a_name_borne_by_several_communes_is_ambiguous() {
        assertThat(candidates("Saint-Aubin")).hasSize(10).contains("39476");
    }

    @ParameterizedTest
    @CsvSource({
        "39410 Saint-Aubin, 39476",
        "39476 St Aubin, 39476",
        "Saint-Aubin 21190, 21541",
        "71200 Creusot, 71153",
        "39220 Rousses, 39470",
        "63380 Saint-Avit, 63320",
        "21006 Dijon Cedex 1, 21231",
        "71100 Chalon-sur-Saône, 71076",
        "71100 Chardonnay, 71100"
    })
    void beside_digits_the_name_decides_within_the_insee_or_postal_code(String text, String code) {
        assertThat(found(text).found().code()).isEqualTo(code);
        assertThat(found(text).alsoPostalCodeOf()).isEmpty();
    }

    @Test
    void a_name_outside_its_digits_is_ambiguous_between_what_each_designates() {
        assertThat(candidates("21231 Louhans-Châteaurenaud")).containsExactly("21231", "71263");
        assertThat(candidates("99999 Dijon")).containsExactly("21231");
        assertThat(candidates("71680 Xyzabc")).containsExactly("71150", "71583");
    }

    @Test
    void unknown_digits_and_an_unknown_name_have_no_candidate_but_a_near_name() {
        assertThat(CommuneDesignation.of("99999 Dijom")).isEqualTo(new NoCandidate(Optional.of("Dijon")));
    }

    @ParameterizedTest
    @CsvSource({
        "71114, 71114, 71263",
        "71114 Louhans-Châteaurenaud, 71114, 71263",
        "71492, 71492, 71042",
        "Saint-Ythaire, 71492, 71042",
        "71460 Saint-Ythaire, 71492, 71042",
        "71492 Saint-Ythaire, 71492, 71042",
        "71460 Bonnay, 71042, 71042",
        "75101, 75101, 75056",
        "Paris 1er Arrondissement, 75101, 75056",
        "69381, 69381, 69123"
    })
    void a_former_commune_or_a_part_of_one_names_its_successor(String text, String code, String successor) {
        var former = superseded(text).former();

        assertThat(former.code()).isEqualTo(code);
        assertThat(former.successor().code()).isEqualTo(successor);
    }

    @Test
    void a_former_code_that_is_now_a_postal_code_reads_as_the_postal_code() {
        assertThat(found("75001").found().name()).isEqualTo("Paris");
        assertThat(found("75116").found().name()).isEqualTo("Paris");
        assertThat(found("25610").found().name()).isEqualTo("Arc-et-Senans");
        assertThat(candidates("39410")).containsExactly("39029", "39424", "39476");
    }

    @Test
    void the_commune_wins_a_code_that_its_commune_deleguee_bears_too() {
        assertThat(found("71042").found().name()).isEqualTo("Bonnay-Saint-Ythaire");
    }

    @Test
    void an_unknown_name_has_the_nearest_one() {
        assertThat(CommuneDesignation.of("Lons le Saulnier"))
                .isEqualTo(new NoCandidate(Optional.of("Lons-le-Saunier")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "\u0000", "日本", "cedex", "\u001B[31m", "12345678901234"})
    void what_designates_nothing_has_no_candidate(String text) {
        assertThat(CommuneDesignation.of(text)).isInstanceOf(NoCandidate.class);
        assertThat(CommuneDesignation.of(text + "x".repeat(1_000_000))).isInstanceOf(NoCandidate.class);
        assertThat(CommuneDesignation.of("7 ".repeat(500_000))).isInstanceOf(NoCandidate.class);
    }

    private static Found found(String text) {
        return assertThat(CommuneDesignation.of(text))
                .asInstanceOf(type(Found.class))
                .actual();
    }

    private static Superseded superseded(String text) {
        return assertThat(CommuneDesignation.of(text))
                .asInstanceOf(type(Superseded.class))
                .actual();
    }

    private static List<String> candidates(String text) {
        return codes(assertThat(CommuneDesignation.of(text))
                .asInstanceOf(type(Ambiguous.class))
                .actual()
                .candidates());
    }

    private static List<String> codes(List<Commune> communes) {
        return communes.stream().map(Commune::code).toList();
    }
}
