package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.territory.FormerCommune.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    private final Territory france = Territory.france();

    @ParameterizedTest
    @CsvSource({
        "39300, Lons-le-Saunier, 39, 213903008, 16618, 200071116",
        "58194, Nevers, 58, 215801945, 33085, 245804406",
        "71263, Louhans-Châteaurenaud, 71, 217102631, 6446, 200071579",
        "21231, Dijon, 21, 212102313, 161830, 242100410",
        "21663, Venarey-les-Laumes, 21, 212106637, 2747, 242101459"
    })
    void a_commune_is_known_by_its_code(
            String code, String name, String departement, String siren, int population, String epci) {
        var commune = france.commune(code).orElseThrow();

        assertThat(commune.name()).isEqualTo(name);
        assertThat(commune.departement()).isEqualTo(departement);
        assertThat(commune.region()).isEqualTo("27");
        assertThat(commune.siren()).contains(siren);
        assertThat(commune.population()).hasValue(population);
        assertThat(commune.epci()).contains(epci);
        assertThat(france.epciOf(commune).orElseThrow().hasMember(commune)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "200071116, COMMUNAUTE_AGGLOMERATION, 35895",
        "245804406, COMMUNAUTE_AGGLOMERATION, 69173",
        "200071579, COMMUNAUTE_DE_COMMUNES, 28991",
        "242100410, METROPOLE, 263672",
        "242101459, COMMUNAUTE_DE_COMMUNES, 7479",
        "200046977, METROPOLE_DE_LYON, 1449118"
    })
    void an_epci_is_known_by_its_siren(String siren, EpciType type, int population) {
        var epci = france.epci(siren).orElseThrow();

        assertThat(epci.type()).isEqualTo(type);
        assertThat(epci.population()).isEqualTo(population);
    }

    @Test
    void an_epci_has_the_members_of_the_official_list() {
        assertThat(france.epci("242100410").orElseThrow().members()).hasSize(23).contains("21231");
        assertThat(france.epci("245804406").orElseThrow().members()).hasSize(14).contains("58194");
    }

    @ParameterizedTest
    @ValueSource(strings = {"200067668", "200068088", "200070308", "200070332", "200071140", "200071884"})
    void an_epci_across_a_border_is_in_both_regions(String siren) {
        var epci = france.epci(siren).orElseThrow();

        assertThat(epci.isIn("27")).isTrue();
        assertThat(epci.regions()).hasSizeGreaterThan(1);
    }

    @Test
    void an_epci_elsewhere_is_not_in_the_region() {
        assertThat(france.epci("200046977").orElseThrow().isIn("27")).isFalse();
    }

    @Test
    void overseas_and_corsica_are_known() {
        assertThat(france.commune("2A004")).map(Commune::name).contains("Ajaccio");
        var barthelemy = france.commune("97701").orElseThrow();
        assertThat(barthelemy.siren()).isEmpty();
        assertThat(barthelemy.departement()).isEqualTo("977");
        assertThat(barthelemy.postalCodes()).containsExactly("97133");
        assertThat(barthelemy.epci()).isEmpty();
        assertThat(france.epciOf(barthelemy)).isEmpty();
        assertThat(france.commune("98411").orElseThrow().population()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "71114, FORMER, 71263",
        "71492, DELEGUEE, 71042",
        "71042, DELEGUEE, 71042",
        "75101, ARRONDISSEMENT, 75056",
        "69381, ARRONDISSEMENT, 69123",
        "13201, ARRONDISSEMENT, 13055"
    })
    void what_is_not_a_commune_names_the_commune_to_use(String code, Kind kind, String successor) {
        var former = france.former(code).orElseThrow();

        assertThat(former.kind()).isEqualTo(kind);
        assertThat(former.successor().code()).isEqualTo(successor);
    }

    @Test
    void a_merged_code_has_no_name_and_a_commune_deleguee_has_one() {
        assertThat(france.former("71114").orElseThrow().name()).isEmpty();
        assertThat(france.former("71492").orElseThrow().name()).contains("Saint-Ythaire");
        assertThat(france.commune("71492")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7126", "712633", "99999", "2C004", "../71", "71263\t", "\n71263", "é1263", "71 263", "00000"
            })
    void anything_else_is_no_commune(String code) {
        assertThat(france.commune(code)).isEmpty();
        assertThat(france.former(code)).isEmpty();
        assertThat(france.communesAt(code)).isEmpty();
        assertThat(france.epci(code)).isEmpty();
    }

    @Test
    void a_postal_code_gives_its_communes_whatever_their_departement() {
        assertThat(france.communesAt("01590")).extracting(Commune::code).containsExactly("01148", "39102", "39283");
        assertThat(france.communesAt("75116")).extracting(Commune::code).containsExactly("75056");
    }

    @Test
    void many_threads_read_one_table() {
        List<Optional<String>> names = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> france.commune("%02d%03d".formatted(1 + i % 19, 1 + i / 19))
                        .map(Commune::code))
                .toList();

        assertThat(names).hasSize(2_000);
        IntStream.range(0, 2_000)
                .forEach(i -> names.get(i)
                        .ifPresent(code -> assertThat(code).isEqualTo("%02d%03d".formatted(1 + i % 19, 1 + i / 19))));
        assertThat(names.stream().filter(Optional::isPresent).count()).isGreaterThan(1_500);
    }
}
