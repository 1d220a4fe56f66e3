package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code budget --explain} tells. */
final class ExplainedBudgetTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void the_maximum_grant_is_told_down_to_the_lines_of_the_file_and_the_values_in_force() {
        String told = explained("samples/association", "maximum_grant");

        assertThat(told)
                .contains(
                        "Aide maximale : 26 000,00 € = 18 000,00 € + 8 000,00 €, sans dépasser l’assiette de 46 000,00 €")
                .contains("18 000,00 € = 50 % × 36 000,00 € d’assiette, sous le plafond de 50 000,00 €")
                .contains("taux (envi-bfc.taux_investissement) 50 % valeur constatée le 23/11/2026 · Journal du Palais")
                .contains("plafond (envi-bfc.plafond_investissement) 50 000,00 € depuis le 01/01/2019")
                .contains("Aménagement intérieur 24 000,00 € dossier.yaml:58")
                .contains("Temps donné par les bénévoles (2 000,00 €) dite non éligible, dossier.yaml:106")
                .contains("Règle : somme des tranches de l’appel")
                .contains("Mesuré par [envi-montant]");
    }

    @Test
    void a_ceiling_that_binds_is_told_as_such() {
        Run run = Run.in(
                SampleFiles.TOP, Map.of(), ENVI.formatted("118000"), "budget", "-", "--explain", "maximum_grant");

        assertThat(words(run.plainOut()))
                .contains("50 000,00 € = 50 % × 118 000,00 € d’assiette, ramenés au plafond de 50 000,00 €");
    }

    @Test
    void a_value_in_force_another_day_is_used_that_day() {
        Run run = Run.in(
                SampleFiles.TOP,
                Map.of(),
                ENVI.formatted("118000"),
                "budget",
                "-",
                "--explain",
                "maximum_grant",
                "--date",
                "2018-06-01");

        assertThat(words(run.plainOut()))
                .contains("ramenés au plafond de 15 000,00 €")
                .contains("jusqu’au 31/12/2018");
    }

    @ParameterizedTest
    @CsvSource({
        "own_share,Part propre : 27,5 %",
        "Part propre,Part propre : 27,5 %",
        "OWN-SHARE,Part propre : 27,5 %",
        "own share of the investment at least,'Part propre de l’investissement, au moins'",
        "own_share_investment,'Part propre de l’investissement, au plus : 39,3 %'",
        "unsec,Ressources à assurer : 35 000,00 €",
        "by_year,Dépenses par année"
    })
    void a_figure_is_found_by_its_code_its_label_or_its_beginning(String name, String told) {
        assertThat(explained("samples/association", name)).contains(told);
    }

    @Test
    void an_unknown_figure_is_told_with_the_nearest() {
        Run near = Run.complet("budget", "samples/association", "--explain", "maximum_gant");
        Run far = Run.complet("budget", "samples/association", "--explain", "xyz");

        assertThat(near.status()).isEqualTo(2);
        assertThat(near.plainErr())
                .contains("Aucun chiffre ne s’appelle « maximum_gant ». Vouliez-vous dire « maximum_grant » ?");
        assertThat(far.plainErr())
                .contains("Les chiffres :\n  total                         Coût total\n")
                .contains("by_class                      Ressources par classe");
    }

    @Test
    void a_beginning_that_several_figures_have_is_told_with_their_codes() {
        Run several = Run.complet("budget", "samples/association", "--explain", "part");

        assertThat(several.status()).isEqualTo(2);
        assertThat(several.plainErr())
                .contains("« part » peut désigner plusieurs chiffres :\n  own_share                     Part propre\n");
    }

    @Test
    void without_a_name_every_figure_is_explained() {
        String told = explained("samples/association", "");

        assertThat(told).contains("Coût total :", "Coût net pour le porteur :", "Ressources par classe");
    }

    @Test
    void what_is_not_known_says_why() {
        assertThat(explained("samples/ttc-fctva", "maximum_grant"))
                .contains("Aide maximale : non publié")
                .contains("où la trouver : règlement de l’appel à projets, « taux d’intervention »");
        assertThat(explained("samples/association", "fctva")).contains("FCTVA estimé : sans objet");
        Run blank = Run.in(
                SampleFiles.TOP,
                Map.of(),
                ENVI.formatted("118000").replace("montant_ht: 118000", "taux_tva: 20 %"),
                "budget",
                "-",
                "--explain",
                "total");
        assertThat(words(blank.plainOut())).contains("Coût total : à préciser").contains("à préciser : montant HT");
    }

    /** Operations applied to the leaves that JSON gives come to the figures that JSON gives. */
    @ParameterizedTest
    @MethodSource("samples")
    void the_leaves_in_json_come_to_the_figures(Path sample) throws IOException {
        JsonNode told = MAPPER.readTree(Run.complet("budget", sample.toString(), "-f", "json", "--explain")
                .out());
        List<String> known = new ArrayList<>();
        told.get("derivation").properties().forEach(figure -> {
            JsonNode value = told.get("budget").path(figure.getKey());
            if (value.isNumber()
                    && !figure.getValue().path("operation").asString().equals("quotient")) {
                known.add(figure.getKey());
                assertThat(DerivedValue.of(figure.getValue()))
                        .as(figure.getKey())
                        .isEqualByComparingTo(value.decimalValue());
            }
        });
        assertThat(known).isNotEmpty();
        // An unfinished plan has no total.
        if (told.get("budget").path("total").isNumber()) {
            assertThat(known).contains("total", "own", "secured");
        }
    }

    static List<Path> samples() throws IOException {
        return SamplesTest.samples().stream()
                .filter(sample -> !sample.endsWith("illisible"))
                .toList();
    }

    private static final String ENVI = """
            appel: envi-bfc
            date_depot: 2022-05-16
            budget:
              base: ht
              depenses:
                - {libelle: "Travaux", poste: travaux, section: investissement, montant_ht: %s}
              ressources:
                - {financeur: "Région", type: region, dispositif: envi-bfc, montant: 50000, statut: sollicite}
            """;

    private static String explained(String sample, String figure) {
        String[] command = figure.isEmpty()
                ? new String[] {"budget", sample, "--explain"}
                : new String[] {"budget", sample, "--explain", figure};
        Run run = Run.complet(command);
        assertThat(run.status()).isZero();
        return words(run.plainOut());
    }

    /** The words, whatever lines and columns they stand in. */
    private static String words(String text) {
        return text.replaceAll("[│├└]", " ").replaceAll("\\s+", " ");
    }
}
