package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BudgetCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_plan_and_every_figure_are_printed() {
        Run run = Run.complet("budget", "samples/association");

        assertThat(run.status()).isZero();
        assertThat(run.plainOut())
                .contains("Plan de financement (TTC)")
                .contains("Le plan est équilibré.")
                .containsPattern("Aide maximale +26 000,00 €\n");
    }

    @Test
    void json_has_the_budget_that_a_check_tells() {
        Told budget = Told.lines("budget", "samples/complet", "-f", "json").get(0);
        Told check = Told.lines("check", "samples/complet", "-f", "jsonl").get(0);

        assertThat(budget.dossier().get("budget")).isEqualTo(check.dossier().get("budget"));
    }

    @Test
    void a_check_tells_what_is_declared_what_it_comes_to_and_the_difference() {
        Run text = Run.complet("check", "samples/a-corriger");
        Run json = Run.complet("check", "samples/a-corriger", "-f", "json");

        assertThat(text.plainOut())
                .contains("calculé  107 000,00 €\n    déclaré  108 000,00 €\n")
                .contains("détail   complet budget … --explain total_ttc\n");
        assertThat(json.out())
                .contains("\"derivation\":{\"figure\":\"total_ttc\",\"declared\":108000.00,\"recomputed\":107000.00,"
                        + "\"difference\":1000.00}");
    }

    @Test
    void several_forms_are_written_in_one_run() throws IOException {
        Run run = Run.in(
                folder,
                Map.of(),
                "",
                "budget",
                Path.of("samples/complet").toAbsolutePath().toString(),
                "-f",
                "json=budget.json",
                "-f",
                "text");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Plan de financement");
        assertThat(Files.readString(folder.resolve("budget.json"))).startsWith("{\"tool\":");
    }

    @Test
    void an_unreadable_dossier_has_no_budget() {
        Run run = Run.complet("budget", "samples/illisible/absent", "-f", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("ILLISIBLE");
        assertThat(run.out()).endsWith("\"reason\":\"le fichier ou le dossier n’existe pas\",\"budget\":null}\n");
    }

    @Test
    void a_dossier_with_neither_costs_nor_resources_has_no_budget() {
        Run run = Run.in(folder, Map.of(), "appel: tid-bfc-2021\n", "budget", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut()).contains("Coût à préciser");
        assertThat(run.plainErr())
                .isEqualTo("Le budget de « - » n’est pas calculé : des montants manquent, ou ne peuvent être lus."
                        + " La commande complet check dit lesquels.\n");
    }

    @Test
    void a_plan_never_replaces_the_dossier() throws IOException {
        SampleFiles.copy(Path.of("samples/classeur-complet"), folder.resolve("w"));
        Path dossier = folder.resolve("w/dossier.xlsx");
        byte[] before = Files.readAllBytes(dossier);

        for (String output : List.of("xlsx=", "svg=", "json=")) {
            Run run = Run.complet("budget", dossier.toString(), "-f", output + dossier);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.plainErr()).contains("il reste tel quel");
        }
        assertThat(dossier).hasBinaryContent(before);
    }

    @Test
    void an_output_that_cannot_be_written_is_told() {
        Run run = Run.complet("budget", "samples/complet", "-f", "json=absent/budget.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("Impossible d’écrire « absent/budget.json »");
    }
}
