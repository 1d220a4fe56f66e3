package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every report cites the source of the rule that was in force on the day, not the one that came before or after. */
final class SourceInForceTest {

    private static final String DECREE_OF_2021 = "CGCT, art. R2334-27 (rédaction du décret n° 2021-1291";
    private static final String TEXT_OF_2015 = "CGCT, art. R2334-27, version de 2015";

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "csv"})
    void the_day_before_the_decree_of_2021_its_text_is_not_cited_for_the_rule_that_it_ended(String format)
            throws IOException {
        String before = check(filed("2021-10-05"), format).plainOut().replaceAll("\\s+", " ");
        String since = check(filed("2021-10-06"), format).plainOut().replaceAll("\\s+", " ");

        assertThat(before).contains(TEXT_OF_2015).doesNotContain(DECREE_OF_2021);
        assertThat(since).contains(DECREE_OF_2021).doesNotContain(TEXT_OF_2015);
    }

    @Test
    void of_two_dossiers_of_different_days_each_result_of_a_sarif_run_cites_its_own_source(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("a.yaml"), filed("2021-10-05"));
        Files.writeString(folder.resolve("b.yaml"), filed("2021-10-06"));

        Run run = Run.in(folder, Map.of(), "", "check", "a.yaml", "b.yaml", "-f", "sarif");

        assertThat(run.plainOut().lines().filter(line -> line.contains("\"ruleId\":\"dotations-etat-80\"")))
                .hasSize(2)
                .anyMatch(line -> line.contains("a.yaml") && line.contains("\"source\":\"" + TEXT_OF_2015))
                .anyMatch(line -> line.contains("b.yaml") && line.contains("\"source\":\"" + DECREE_OF_2021));
        assertThat(run.plainOut().lines().filter(line -> line.startsWith("{\"id\":\"dotations-etat-80\"")))
                .singleElement()
                .asString()
                .contains(TEXT_OF_2015);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, minimis,       Règlement (UE) n° 1407/2013",
        "2024-01-01, minimis,       Règlement (UE) 2023/2831",
        "2023-12-31, minimis_sieg,  Règlement (UE) n° 360/2012",
        "2024-01-01, minimis_sieg,  Règlement (UE) 2023/2832",
        "2023-12-31, a_determiner,  Règlement (UE) n° 1407/2013",
        // After the last regulation that is known, it is the one to look for.
        "2031-01-01, minimis,       Règlement (UE) 2023/2831",
    })
    void the_ceiling_of_de_minimis_aid_is_that_of_the_regulation_of_the_day_and_regime(
            String day, String regime, String title) throws IOException {
        String dossier = filed(day).replace("hors_aides_etat", regime);

        assertThat(source(dossier, "minimis-plafond")).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-30, aides-publiques-plafond, Décret n° 99-1060",
        "2018-10-01, aides-publiques-plafond, Décret n° 2018-514",
        "2021-10-05, detr-20,                 'CGCT, art. R2334-27, version de 2015'",
        "2021-10-06, detr-20,                 'CGCT, art. R2334-27 (rédaction du décret n° 2021-1291'",
        // The costs are supplies: their threshold changed three months after that of works.
        "2026-03-31, achats-procedure,        Seuils de dispense",
        "2026-04-01, achats-procedure,        Décret n° 2025-1386",
        // How the rate is read is another matter than where it is written.
        "2022-03-15, participation-chef-de-file, 'CGCT, art. L1111-9, I, 2° : application'",
    })
    void a_requirement_cites_the_source_of_the_value_in_force(String day, String id, String title) throws IOException {
        assertThat(source(filed(day), id)).startsWith(title);
    }

    @Test
    void a_value_that_the_user_gives_is_cited_as_the_user_s() throws IOException {
        assertThat(cited(filed("2022-03-15"), "tid-taux").get("status").asString())
                .isEqualTo("usage");
        assertThat(cited(filed("2022-03-15"), "tid-taux", "--param", "tid-bfc-2021.taux=50 %")
                        .get("status")
                        .asString())
                .isEqualTo("user");
    }

    private static String source(String dossier, String id) {
        return cited(dossier, id).get("title").asString().replace('\u00a0', ' ');
    }

    private static JsonNode cited(String dossier, String id, String... options) {
        Told told = Told.lines(check(dossier, "jsonl", options)).get(0);
        return told.checklist().get(id).get("source");
    }

    private static Run check(String dossier, String format, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "-", "-f", format));
        arguments.addAll(List.of(options));
        return Run.in(Path.of("").toAbsolutePath(), Map.of(), dossier, arguments.toArray(String[]::new));
    }

    /** A plan with too much DETR by either rule, filed on a day. */
    private static String filed(String day) throws IOException {
        return Files.readString(Path.of("samples/dotations-80/dossier.yaml"))
                .replace("date_depot: 2022-03-15", "date_depot: " + day)
                .replace("dispositif: detr, montant: 40000", "dispositif: detr, montant: 60000");
    }
}
