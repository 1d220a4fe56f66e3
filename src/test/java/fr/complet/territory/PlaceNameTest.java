package fr.complet.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {

    private final Territory france = Territory.france();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lons-le-Saunier",
                "lons le saunier",
                "LONS LE SAUNIER",
                " Lons\u00A0le-Saunier ",
                "« Lons-le-Saunier »"
            })
    void a_name_is_found_however_it_is_typed(String name) {
        assertThat(france.communesNamed(name)).extracting(Commune::code).containsExactly("39300");
    }

    @Test
    void saint_may_be_abbreviated() {
        assertThat(france.communesNamed("St Germain du Plain"))
                .extracting(Commune::code)
                .containsExactly("71420");
        assertThat(france.communesNamed("Ste-Hélène-sur-Isère"))
                .extracting(Commune::name)
                .containsExactly("Sainte-Hélène-sur-Isère");
    }

    @Test
    void an_article_may_lack_or_differ_where_the_very_name_is_borne_by_none() {
        assertThat(france.communesNamed("Creusot")).extracting(Commune::code).containsExactly("71153");
        assertThat(france.communesNamed("L'Dole")).extracting(Commune::code).containsExactly("39198");
        assertThat(france.communesNamed("Les Rousses"))
                .extracting(Commune::code)
                .containsExactly("39470");
        assertThat(france.communesNamed("Rousses")).extracting(Commune::code).containsExactly("48130");
    }

    @Test
    void the_official_name_of_a_commune_comes_before_the_name_its_epci_gives() {
        assertThat(france.communesNamed("Louhans")).extracting(Commune::name).containsExactly("Louhans-Châteaurenaud");
        assertThat(france.communesNamed("Peyrolles")).extracting(Commune::code).containsExactly("11287");
        assertThat(france.communesNamed("Château-Chinon"))
                .extracting(Commune::code)
                .containsExactly("58062", "58063");
    }

    @Test
    void communes_of_one_name_come_by_code() {
        assertThat(france.communesNamed("Saint-Aubin")).hasSize(10).isSortedAccordingTo(byCode());
    }

    @Test
    void a_commune_deleguee_is_found_by_its_name() {
        assertThat(france.formerNamed("Saint-Ythaire"))
                .extracting(FormerCommune::code)
                .containsExactly("71492");
        assertThat(france.formerNamed("Paris 1er arrondissement"))
                .extracting(FormerCommune::code)
                .containsExactly("75101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ω", "日本", "…", "../../communes/71", "\u0000", "shards.txt", "c71153le", "name"})
    void hostile_names_designate_nothing(String name) {
        assertThat(france.communesNamed(name)).isEmpty();
        assertThat(france.formerNamed(name)).isEmpty();
        assertThat(france.epcisNamed(name)).isEmpty();
        assertThat(france.communesNamed(name.repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC du Pays d'Alésia et de la Seine",
                "Communauté de communes du Pays d’Alésia et de la Seine",
                "communaute de communes pays d'alesia et de la seine",
                "Pays d'Alésia et de la Seine"
            })
    void an_epci_is_found_with_or_without_its_type(String name) {
        assertThat(france.epcisNamed(name)).extracting(Epci::siren).containsExactly("242101459");
    }

    @ParameterizedTest
    @CsvSource({
        "ECLA, 200071116",
        "Espace Communautaire Lons Agglomération, 200071116",
        "Communauté d'agglomération ECLA, 200071116",
        "Dijon Métropole, 242100410",
        "Communauté d'agglomération du Grand Dole, 200010650"
    })
    void an_epci_is_found_by_either_of_its_two_names(String name, String siren) {
        assertThat(france.epcisNamed(name)).extracting(Epci::siren).containsExactly(siren);
    }

    @Test
    void two_epci_of_one_name_are_both_given() {
        assertThat(france.epcisNamed("CC des Quatre Rivières"))
                .extracting(Epci::siren)
                .containsExactly("247000623", "247400666");
    }

    @Test
    void a_mistyped_name_has_a_nearest_one() {
        assertThat(france.nearestCommuneName("Venarey les Laume")).contains("Venarey-les-Laumes");
        assertThat(france.nearestCommuneName("Djion")).contains("Dijon");
        assertThat(france.nearestCommuneName("le Creuzot")).contains("Le Creusot");
        assertThat(france.nearestEpciName("Dijon Metropol")).contains("Dijon Métropole");
        assertThat(france.nearestCommuneName("zzzzzzzzzz")).isEmpty();
        assertThat(france.nearestCommuneName("日本")).isEmpty();
        assertThat(france.nearestEpciName("")).isEmpty();
    }

    private static Comparator<Commune> byCode() {
        return Comparator.comparing(Commune::code);
    }
}
