package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that are shown: as the text of a délibération, and on a terminal. */
final class ShownPlanTest {

    private static final String[] DRAWN = {"█", "▎", "─", "│", "├", "└", "…", "→"};
    private static final String HEAD =
            "appel: tid-bfc-2021\nporteur: {type: commune, nom: \"%s\"}\nbudget:\n  base: ht\n";
    private static final String COST =
            "  depenses:\n    - {libelle: A, poste: etudes, section: investissement, montant_ht: 10000}\n";

    @TempDir
    private Path folder;

    @Test
    void many_lines_are_told_by_category() {
        var dossier = new StringBuilder(HEAD.formatted("C") + "  depenses:\n");
        IntStream.range(0, 200)
                .forEach(i -> dossier.append("    - {libelle: L" + i + ", poste: " + (i % 2 == 0 ? "etudes" : "travaux")
                        + ", section: investissement, montant_ht: 10}\n"));

        String plan = run(dossier.toString(), "-f", "markdown").plainOut();

        assertThat(plan)
                .contains("| Études (100 lignes) | 1 000,00 € | 50,0 % |", "| Travaux (100 lignes) |")
                .doesNotContain("L199");
    }

    @Test
    void a_deliberation_tells_what_is_to_be_settled_before_the_vote() {
        String plan = run(HEAD.formatted("C") + COST, "-f", "markdown").plainOut();

        assertThat(plan)
                .contains("> **À régler avant le vote**", "> - Le dossier ne dit pas encore quel montant est demandé")
                .contains("Le conseil municipal,", "2. approuve le plan de financement prévisionnel ci-dessus ;");
    }

    @Test
    void a_supposed_plan_is_said_to_be_one() {
        String plan = Run.complet(
                        "budget", "samples/complet", "-f", "markdown", "--set", "ressources[region].montant=50000")
                .plainOut();

        assertThat(plan)
                .contains("> - Scénario supposé, qui n’est pas celui du dossier : budget.ressources\\[0\\].montant")
                .contains("3. sollicite une aide de 50 000,00 €");
    }

    @Test
    void one_run_writes_every_form() throws IOException {
        Run run = Run.in(
                folder,
                Map.of(),
                "",
                "budget",
                Path.of("samples/complet").toAbsolutePath().toString(),
                "-f",
                "svg=plan.svg",
                "-f",
                "xlsx=plan.xlsx",
                "-f",
                "markdown=plan.md",
                "-f",
                "text");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Qui paie");
        assertThat(folder).isDirectoryContaining("glob:**.svg").isDirectoryContaining("glob:**.xlsx");
        assertThat(Files.readString(folder.resolve("plan.md"))).startsWith("# Plan de financement prévisionnel");
    }

    @Test
    void what_a_form_cannot_tell_is_refused() {
        Run workbook = Run.complet("budget", "samples/complet", "-f", "xlsx");
        Run advice = Run.complet("budget", "samples/complet", "-f", "svg", "--advise");

        assertThat(workbook.status()).isEqualTo(2);
        assertThat(workbook.plainErr()).contains("Un classeur s’écrit dans un fichier : -f xlsx=plan.xlsx.");
        assertThat(advice.status()).isEqualTo(2);
        assertThat(advice.plainErr()).contains("--explain et --advise se lisent en text ou en json");
    }

    @Test
    void an_unreadable_dossier_leaves_no_picture() {
        Run run = Run.in(folder, Map.of(), "", "budget", "absent", "-f", "svg=plan.svg");

        assertThat(run.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_terminal_shows_who_pays_with_letters_and_the_costs_of_each_year() {
        String shown = Run.complet("budget", "samples/complet").plainOut();

        assertThat(shown)
                .contains(
                        "\n" + "A".repeat(50) + "B".repeat(20) + "C".repeat(5) + "D".repeat(20) + "E".repeat(5) + "\n")
                .contains("A  Région Bourgogne-Franche-Comté", "50,0 %  aide publique, sollicité\n")
                .contains("2023  dépensé   " + "█".repeat(60) + "\n      versable  " + "█".repeat(12) + "\n");
    }

    @Test
    void a_dumb_terminal_and_an_ascii_locale_get_signs_that_they_have() {
        for (Map<String, String> environment : List.of(Map.of("TERM", "dumb"), Map.of("LC_ALL", "C"))) {
            assertThat(onTerminal(environment, "budget"))
                    .contains("2023  dépensé   " + "#".repeat(60) + "\n")
                    .doesNotContain(DRAWN);
            assertThat(onTerminal(environment, "check")).contains("% ###\n").doesNotContain(DRAWN);
            assertThat(onTerminal(environment, "budget", "--explain", "--advise"))
                    .contains("| `")
                    .doesNotContain(DRAWN);
        }
    }

    @Test
    void another_terminal_gets_bars_of_blocks_from_a_check_and_a_budget_alike() {
        for (String command : List.of("budget", "check")) {
            assertThat(onTerminal(Map.of("LANG", "fr_FR.UTF-8", "NO_COLOR", "1"), command))
                    .contains("█", "─")
                    .doesNotContain("\u001B");
        }
    }

    @Test
    void a_narrow_terminal_shows_every_amount_of_the_years_whole() {
        Run run = Run.at(
                new Console(Optional.of(40), true, Optional.empty(), Keyboard.ABSENT),
                Map.of(),
                "budget",
                "samples/complet");

        assertThat(run.plainOut()).containsPattern("\\n2023  73 400,00 €  120 000,00 € +24 000,00 €\\n");
    }

    private static String onTerminal(Map<String, String> environment, String command, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = command;
        all[1] = "samples/complet";
        System.arraycopy(options, 0, all, 2, options.length);
        return Run.at(new Console(Optional.of(80), true, Optional.empty(), Keyboard.ABSENT), environment, all)
                .out();
    }

    private Run run(String dossier, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "budget";
        all[1] = "-";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.in(folder, Map.of(), dossier, all);
    }
}
