package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code budget --advise} tells; every piece of advice that it gives is tried with {@code --set}. */
final class AdvisedBudgetTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void advice_is_told_with_the_options_that_try_it() {
        String told = advised("samples/dotations-80-plus-un-centime");

        assertThat(told)
                .contains("[dotations-etat-80] Dotations de l’État limitées à 80 % · à corriger")
                .contains(
                        "– ramener « État (detr) » de 40 000,00 € à 39 999,99 €, et porter l’autofinancement de 25 999,99 € à 26 000,00 €")
                .contains("essayer : --set 'ressources[1].montant=39999.99' --set 'ressources[3].montant=26000'");
    }

    @Test
    void the_largest_grant_is_told_with_what_limits_it() {
        assertThat(advised("samples/association"))
                .contains(
                        "Au plus 26 000,00 € (vous demandez 24 000,00 €) ; l’autofinancement serait alors de 6 000,00 €.")
                .contains("Un centime de plus romprait [envi-montant]");
        assertThat(advised("samples/a-corriger")).contains("Sous réserve de valeurs non publiées : [tid-taux]");
    }

    @Test
    void sections_to_say_refusals_and_what_is_not_secured_are_told() {
        assertThat(advised("samples/deux-sections-indecis"))
                .contains("– dire que « État » finance le fonctionnement")
                .contains("– Mutuelle (exemple), 8 000,00 € : il manquerait 8 000,00 €")
                .contains("– tous à la fois, 64 000,00 € : il manquerait 64 000,00 €")
                .contains("64 000,00 € ne sont pas encore acquis :");
    }

    @Test
    void an_amount_that_is_unknown_is_said_to_be_so() throws IOException {
        assertThat(Run.complet("budget", "samples/illisible", "--advise").plainOut())
                .contains("Pas encore acquis, pour un montant inconnu :")
                .contains("– Région Bourgogne-Franche-Comté : montant illisible (sollicité)")
                .doesNotContain("0,00 €");
        assertThat(json(Path.of("samples/illisible"), List.of("--advise"))
                        .at("/advice/unsecured/0/amount")
                        .isNull())
                .isTrue();
    }

    @Test
    void advice_is_told_in_english_too() {
        Run run = Run.complet("budget", "samples/a-corriger", "--advise", "--lang", "en");

        assertThat(run.plainOut()).contains("At most €54,000.00 (you ask €45,000.00)", "would be missing");
    }

    /** The options of a remedy make its requirement hold, and those of the largest grant break nothing that blocks. */
    @ParameterizedTest
    @MethodSource("fr.complet.cli.ExplainedBudgetTest#samples")
    void what_is_advised_holds_once_it_is_tried(Path sample) throws IOException {
        JsonNode advice = json(sample, List.of("--advise")).get("advice");
        for (JsonNode mending : list(advice.get("mendings"))) {
            String id = mending.get("id").asString();
            for (JsonNode remedy : list(mending.get("remedies"))) {
                List<String> set = set(remedy);
                if (!set.isEmpty()) {
                    assertThat(endOf(id, json(sample, set)))
                            .as("%s %s", id, set)
                            .isEqualTo("met");
                }
            }
        }
        List<String> grant = set(advice.path("largest_grant"));
        if (!grant.isEmpty()) {
            JsonNode after = json(sample, grant);
            assertThat(after.get("budget").get("balance").asDouble()).isZero();
            assertThat(after.get("budget").get("requested"))
                    .isEqualTo(advice.get("largest_grant").get("most"));
        }
    }

    /** How a requirement ends that the scenario changes. */
    private static String endOf(String id, JsonNode after) {
        return list(after.get("scenario").get("requirements")).stream()
                .filter(one -> one.get("id").asString().equals(id))
                .map(one -> one.get("after").asString())
                .findFirst()
                .orElse("unchanged");
    }

    private static List<String> set(JsonNode advised) {
        return list(advised.path("set")).stream()
                .flatMap(option -> Stream.of("--set", option.asString()))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode json(Path sample, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("budget", sample.toString(), "-f", "json"));
        command.addAll(options);
        Run run = Run.complet(command.toArray(String[]::new));
        assertThat(run.err().isEmpty()).as(run.err()).isEqualTo(run.status() == 0);
        return MAPPER.readTree(run.out());
    }

    private static String advised(String sample) {
        Run run = Run.complet("budget", sample, "--advise");
        assertThat(run.status()).isZero();
        return run.plainOut().replaceAll("\\s+", " ");
    }
}
