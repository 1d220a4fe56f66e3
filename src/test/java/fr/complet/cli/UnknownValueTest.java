package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A value that nobody knows is looked up where it stands: in the rules of the call, or in the text of the law. */
final class UnknownValueTest {

    @ParameterizedTest
    @CsvSource({
        "2031-01-01, minimis-plafond, cofinancement.minimis",
        "2011-06-01, participation-minimale, cofinancement.participation_minimale",
        "2019-12-31, achats-procedure, numerique.dispense_fournitures",
    })
    void a_value_of_the_law_is_looked_up_in_the_text_cited(String day, String id, String parameter) throws IOException {
        JsonNode french = finding(filed(day), id);
        JsonNode english = finding(filed(day), id, "--lang", "en");

        assertThat(told(french, "message"))
                .startsWith("Complet ne connaît pas la valeur en vigueur ce jour-là : " + parameter);
        assertThat(told(french, "remedy"))
                .contains("dans le texte cité", "--param " + parameter + "=…")
                .doesNotContain("règlement de l’appel");
        assertThat(told(english, "message"))
                .startsWith("Complet does not know the value in force on that day: " + parameter);
        assertThat(told(english, "remedy"))
                .contains("in the text cited", "--param " + parameter + "=…")
                .doesNotContain("rules of the call");
    }

    @Test
    void a_value_of_the_call_is_still_looked_up_in_its_rules() throws IOException {
        JsonNode finding = finding(filed("2022-03-15"), "tid-taux");

        assertThat(told(finding, "message")).startsWith("valeur non publiée : tid-bfc-2021.taux");
        assertThat(told(finding, "remedy")).contains("dans le règlement de l’appel", "--param tid-bfc-2021.taux=…");
    }

    @Test
    void the_value_of_the_law_can_be_given_as_the_remedy_says() throws IOException {
        JsonNode judged = judged(filed("2031-01-01"), "minimis-plafond", "--param", "cofinancement.minimis=300 000 €");

        assertThat(judged.get("status").asString()).isEqualTo("met");
    }

    @Test
    void the_first_screen_says_of_values_of_the_call_alone_that_they_are_not_published() throws IOException {
        String screen = check(filed("2031-01-01"), "--only", "missing").plainOut();

        assertThat(screen)
                .contains("valeurs non publiées : Taux de l’aide")
                .contains("valeur inconnue de Complet à cette date : Plafond des aides de minimis");
    }

    private static String told(JsonNode finding, String key) {
        return finding.get(key).asString().replace('\u00a0', ' ');
    }

    private static JsonNode finding(String dossier, String id, String... options) {
        return judged(dossier, id, options).get("findings").get(0);
    }

    private static JsonNode judged(String dossier, String id, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-f", "jsonl"));
        Run run = check(dossier, arguments.toArray(String[]::new));
        return Told.lines(run).get(0).checklist().get(id);
    }

    private static Run check(String dossier, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "-"));
        arguments.addAll(List.of(options));
        return Run.in(Path.of("").toAbsolutePath(), Map.of(), dossier, arguments.toArray(String[]::new));
    }

    /** A dossier under the de minimis regime, filed on a day. */
    private static String filed(String day) throws IOException {
        return Files.readString(Path.of("samples/dotations-80/dossier.yaml"))
                .replace("date_depot: 2022-03-15", "date_depot: " + day)
                .replace("hors_aides_etat", "minimis");
    }
}
