package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.language.Language;
import fr.complet.language.Typography;
import fr.complet.territory.PlaceSearch;
import org.junit.jupiter.api.Test;

final class PlaceLabelsTest {

    private final PlaceSearch search = PlaceSearch.ofFrance();

    @Test
    void a_commune_is_shown_with_its_departement_its_postal_codes_and_its_population() {
        assertThat(commune(Language.FR, "21231")).isEqualTo("Côte-d'Or (21) · 21000 · 161\u202F830\u00A0hab. (2026)");
        assertThat(commune(Language.EN, "21231")).isEqualTo("Côte-d'Or (21) · 21000 · pop. 161,830 (2026)");
    }

    @Test
    void a_commune_found_by_a_former_name_says_so() {
        assertThat(commune(Language.FR, "Saint-Ythaire"))
                .startsWith("pour «\u00A0Saint-Ythaire\u00A0» · Saône-et-Loire (71)");
        assertThat(commune(Language.FR, "71114")).startsWith("pour «\u00A071114\u00A0» · ");
    }

    @Test
    void many_postal_codes_are_cut_and_unknown_populations_left_out() {
        assertThat(commune(Language.FR, "75056")).contains("· 75001, 75002, 75003… ·");
        assertThat(commune(Language.FR, "98411")).isEqualTo("Terres australes et antarctiques françaises (984)");
    }

    @Test
    void an_epci_is_shown_with_its_type_its_members_and_its_population() {
        assertThat(labels(Language.FR).of(search.epcis("242100410", 1).get(0)))
                .isEqualTo("Dijon Métropole · 23\u00A0communes · 263\u202F672\u00A0hab. (2026)");
        assertThat(labels(Language.FR).of(search.epcis("200010650", 1).get(0)))
                .startsWith("Communauté d’agglomération du Grand Dole · ");
    }

    private String commune(Language language, String typed) {
        return labels(language).of(search.communes(typed, 1).get(0));
    }

    private static PlaceLabels labels(Language language) {
        return new PlaceLabels(
                new Voice(
                        language,
                        new fr.complet.report.TextOptions(80, fr.complet.report.Style.PLAIN, false, false, false)),
                Typography.of(language));
    }
}
