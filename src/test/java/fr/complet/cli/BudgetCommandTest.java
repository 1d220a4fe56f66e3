package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String budget = Run.complet("budget", "samples/complet", "-f", "json").out();
        String check = Run.complet("check", "samples/complet", "-f", "jsonl").out();

        assertThat(check).contains(budget.substring(budget.indexOf("\"budget\":"), budget.length() - 2));
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
    }

    @Test
    void an_output_that_cannot_be_written_is_told() {
        Run run = Run.complet("budget", "samples/complet", "-f", "json=absent/budget.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("Impossible d’écrire « absent/budget.json »");
    }
}
