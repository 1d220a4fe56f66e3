package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A share that misses its rate by a cent is never printed as that rate, whatever the requirement. */
final class NarrowMissTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dotations-etat-80 | 23999.99 | -",
                "dotations-etat-80 | 24000    | -",
                "dotations-etat-80 | 24000.01 | 80 % 80,00001 %",
            })
    void the_grants_of_the_state_against_their_ceiling(String id, String dsil, String told) throws IOException {
        String dossier = sample("dotations-80").replace("dsil, montant: 24000", "dsil, montant: " + dsil);

        assertThat(compared(dossier, id)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e_culture | 14400.01 | 39999.99 | participation-minimale     | -",
                "e_culture | 14400    | 40000    | participation-minimale     | -",
                "e_culture | 14399.99 | 40000.01 | participation-minimale     | 20 % 19,99999 %",
                "mobilite  | 21600.01 | 32799.99 | participation-chef-de-file | -",
                "mobilite  | 21600    | 32800    | participation-chef-de-file | -",
                "mobilite  | 21599.99 | 32800.01 | participation-chef-de-file | 30 % 29,99999 %",
            })
    void own_money_against_its_minimum(String field, String own, String region, String id, String told)
            throws IOException {
        String dossier = sample("vingt-pourcent-juste")
                .replace("domaines: [e_culture", "domaines: [" + field)
                .replace("montant: 14400", "montant: " + own)
                .replace("montant: 40000", "montant: " + region);

        assertThat(compared(dossier, id)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feder | montant: 60000 | 73199.99 | feder-taux | -",
                "feder | montant: 60000 | 73200    | feder-taux | -",
                "feder | montant: 60000 | 73200.01 | feder-taux | 60 % 60,00001 %",
                "detr  | montant: 21000 | 48000    | detr-taux  | -",
                "detr  | montant: 21000 | 48000.01 | detr-taux  | 80 % 80,00002 %",
                "detr  | montant: 21000 | 12000    | detr-taux  | -",
                "detr  | montant: 21000 | 11999.99 | detr-taux  | 20 % 19,99998 %",
                "detr  | montant: 21000 | 12000    | detr-20    | -",
                "detr  | montant: 21000 | 11999.99 | detr-20    | 20 % 19,99998 %",
                "detr  | montant: 21000 | 6000     | detr-20    | 20 % 10,0 %",
            })
    void a_grant_against_the_rate_of_its_scheme(String sample, String written, String amount, String id, String told)
            throws IOException {
        String dossier = sample(sample).replace(written, "montant: " + amount);

        assertThat(compared(dossier, id)).isEqualTo(told);
    }

    @Test
    void the_first_screen_does_not_round_the_miss_away_either() throws IOException {
        String dossier = sample("vingt-pourcent-juste")
                .replace("montant: 14400", "montant: 14399.99")
                .replace("montant: 40000", "montant: 40000.01");

        assertThat(Run.in(Path.of("").toAbsolutePath(), Map.of(), dossier, "check", "-")
                        .plainOut()
                        .replaceAll("\\s+", " "))
                .contains("part propre 19,99999 % (min. 20 %, il manque 0,01 €)");
    }

    /** What was expected and found; a dash when nothing was. */
    private static String compared(String dossier, String id) {
        Run run = Run.in(Path.of("").toAbsolutePath(), Map.of(), dossier, "check", "-", "-f", "jsonl");
        JsonNode findings = Told.lines(run).get(0).checklist().get(id).get("findings");
        if (findings.isEmpty()) {
            return "-";
        }
        String both = findings.get(0).get("expected").asString() + " "
                + findings.get(0).get("actual").asString();
        return both.replace('\u00a0', ' ');
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name, "dossier.yaml"));
    }
}
