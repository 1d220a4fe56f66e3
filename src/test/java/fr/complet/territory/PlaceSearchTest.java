package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.territory.CommuneDesignation.Found;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSearchTest {

    private static final List<Commune> COMMUNES = Territory.france().communes().toList();

    private static final List<Epci> EPCIS =
            Territory.france().epciNames().map(NamedEpci::epci).distinct().toList();

    private final PlaceSearch search = PlaceSearch.ofFrance();

    @ParameterizedTest
    @CsvSource({
        "dij, 21231",
        "DIJON, 21231",
        "djion, 21231",
        "besancon, 25056",
        "le creu, 71153",
        "creusot, 71153",
        "les r, 39470",
        "Lons le Saulnier, 39300",
        "lons-le-saul, 39300",
        "st germ plain, 71420",
        "Ste Hélène sur Is, 73241",
        "chateaurenaud, 71263",
        "chateaurnau, 71263",
        "Venarey les lome, 21663",
        "l’hay, 94038"
    })
    void a_part_of_a_name_finds_its_commune_however_it_is_typed(String typed, String code) {
        assertThat(first(typed)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "71263, 71263",
        "71 263, 71263",
        "71100, 71100",
        "1004, 01004",
        "2a00, 2A004",
        "20000, 2A004",
        "710, 71076",
        "71500 louh, 71263",
        "louhans (71), 71263",
        "39410 Saint-Aubin, 39476",
        "21006 Dijon Cedex 1, 21231",
        "71000 Dijon, 21231",
        "21000 Xyzzyzz, 21231"
    })
    void codes_find_a_commune_alone_or_beside_a_name(String typed, String code) {
        assertThat(first(typed)).isEqualTo(code);
    }

    @Test
    void an_insee_code_comes_first_then_the_communes_of_the_postal_code() {
        assertThat(codes("71100")).hasSize(6).startsWith("71100", "71076").contains("71102", "71269", "71475", "71520");
    }

    @Test
    void the_larger_of_equals_comes_first() {
        assertThat(codes("saint-aubin").subList(0, 10))
                .isEqualTo(COMMUNES.stream()
                        .filter(commune -> commune.name().equals("Saint-Aubin"))
                        .sorted((one, other) -> other.population().orElseThrow()
                                - one.population().orElseThrow())
                        .map(Commune::code)
                        .toList());
    }

    @Test
    void a_name_typed_whole_comes_before_names_that_begin_or_go_on_with_it() {
        assertThat(codes("Dole")).startsWith("39198");
        assertThat(codes("rousses")).startsWith("48130", "39470");
        assertThat(codes("Les Rousses")).startsWith("39470", "48130");
        assertThat(codes("pont")).startsWith("21495").contains("95500");
        assertThat(codes("dijon")).startsWith("21231").contains("21278");
    }

    @Test
    void a_former_commune_leads_to_the_commune_of_today() {
        var match = search.communes("St-Ythaire", 10).get(0);

        assertThat(match.commune().code()).isEqualTo("71042");
        assertThat(match.former()).map(FormerCommune::code).contains("71492");
        assertThat(match.insertion()).isEqualTo("71042 Bonnay-Saint-Ythaire");
        assertThat(first("71114")).isEqualTo("71263");
        assertThat(first("Paris 12e")).isEqualTo("75056");
    }

    @Test
    void a_commune_is_offered_once_and_no_more_than_asked_are() {
        assertThat(codes("saint")).hasSize(10).doesNotHaveDuplicates();
        assertThat(search.communes("saint", 3)).hasSize(3);
        assertThat(search.communes("saint", 0)).isEmpty();
        assertThat(search.communes("saint", -1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Grand Besançon, 242500361",
        "grand besan, 242500361",
        "CU du Grand Besançon, 242500361",
        "Dijon Metropol, 242100410",
        "métropole de ly, 200046977",
        "ecla, 200071116",
        "Communauté d’agglomération du Grand Dole, 200010650",
        "pays alesia, 242101459",
        "bresse louhanaise, 200071579",
        "4b, 200029734",
        "1000 étangs, 247000854",
        "2421004, 242100410",
        "242 100 410, 242100410",
        "242 100 410 00090, 242100410",
        "Venarey-les-Laumes, 242101459"
    })
    void a_part_of_a_name_or_of_a_siren_or_a_member_finds_an_epci(String typed, String siren) {
        assertThat(search.epcis(typed, 10).get(0).siren()).isEqualTo(siren);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cu", "Communauté urb", "communauté urbaine"})
    void the_type_alone_lists_the_epci_of_that_type(String typed) {
        assertThat(search.epcis(typed, 5)).hasSize(5).allMatch(epci -> epci.type() == EpciType.COMMUNAUTE_URBAINE);
    }

    @Test
    void a_type_typed_before_a_name_puts_its_epci_first() {
        assertThat(search.epcis("CA Val de", 2)).allMatch(epci -> epci.type() == EpciType.COMMUNAUTE_AGGLOMERATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "()",
                "\u0000",
                "\u001B[31m",
                "\t\n",
                "日本",
                "\uD800",
                "_",
                "-",
                "st",
                "cedex",
                "2a",
                "l'",
                "ẞ",
                "%s",
                "\\",
                "0",
                "00000000000000000000"
            })
    void anything_may_be_typed(String typed) {
        for (String text :
                List.of(typed, typed + "x".repeat(10_000), (typed + "7 ").repeat(10_000), typed + " dijon")) {
            assertThat(search.communes(text, 10)).hasSizeLessThanOrEqualTo(10);
            assertThat(search.epcis(text, 10)).hasSizeLessThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00A0", "\u0000", "'", "xyzzyqwv", "日本"})
    void what_designates_nothing_finds_nothing(String typed) {
        assertThat(search.communes(typed, 10)).isEmpty();
        assertThat(search.epcis(typed, 10)).isEmpty();
    }

    @Test
    void what_is_inserted_is_read_as_the_very_commune() {
        assertThat(COMMUNES)
                .allSatisfy(commune -> assertThat(CommuneDesignation.of(commune.written()))
                        .isEqualTo(new Found(commune, false, List.of())))
                .noneMatch(commune -> commune.written().matches(".*[,;\n].*"));
    }

    @Test
    void the_full_name_of_an_epci_designates_it() {
        assertThat(EPCIS)
                .hasSize(1_255)
                .allMatch(epci -> Territory.france().epcisNamed(epci.fullName()).contains(epci))
                .noneMatch(epci -> epci.fullName().matches("C[ACU] .*|.*  .*"));
    }

    @Test
    void every_epci_is_found_first_by_its_name_its_full_name_and_its_siren() {
        for (Epci epci : EPCIS) {
            int namesakes = Territory.france().epcisNamed(epci.name()).size();
            assertThat(search.epcis(epci.name(), namesakes)).as(epci.name()).contains(epci);
            assertThat(search.epcis(epci.fullName(), namesakes)).as(epci.name()).contains(epci);
            assertThat(search.epcis(epci.siren(), 1)).containsExactly(epci);
        }
    }

    @Test
    void one_commune_in_a_hundred_is_found_first_by_its_code_and_by_its_name_with_its_postal_code() {
        IntStream.range(0, COMMUNES.size() / 100).forEach(i -> isFoundFirst(COMMUNES.get(100 * i)));
    }

    @Test
    @Tag("slow")
    void every_commune_is_found_first_by_its_code_and_by_its_name_with_its_postal_code() {
        COMMUNES.parallelStream().forEach(this::isFoundFirst);
    }

    private void isFoundFirst(Commune commune) {
        assertThat(first(commune.code())).isEqualTo(commune.code());
        for (String postalCode : commune.postalCodes()) {
            assertThat(first(commune.name() + " " + postalCode))
                    .as(commune.name() + " " + postalCode)
                    .isEqualTo(commune.code());
            assertThat(first(postalCode + " " + commune.name())).isEqualTo(commune.code());
        }
    }

    @Test
    void many_threads_share_one_search() {
        assertThat(Stream.of("dijon", "71500", "dole", "nevers")
                        .parallel()
                        .map(this::first)
                        .toList())
                .containsExactly("21231", "71500", "39198", "58194");
    }

    private String first(String typed) {
        return search.communes(typed, 1).stream()
                .map(match -> match.commune().code())
                .findFirst()
                .orElse("");
    }

    private List<String> codes(String typed) {
        return search.communes(typed, 10).stream()
                .map(match -> match.commune().code())
                .toList();
    }
}
