package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual as {@code mandoc} reads it, and the completion as shells obey it. */
final class ManualTest {

    @TempDir
    static Path share;

    @BeforeAll
    static void write() throws Exception {
        Manual.main(share.toString());
    }

    @Test
    void every_command_has_a_page_in_both_languages() throws IOException {
        assertThat(names(share.resolve("man/man1")))
                .isEqualTo(names(share.resolve("man/fr/man1")))
                .contains(
                        "complet.1", "complet-check.1", "complet-config.1", "complet-calls-show.1", "complet-shell.1");
    }

    @Test
    void the_pages_are_without_mistake_in_the_eyes_of_their_reader() throws Exception {
        try (Stream<Path> pages = Files.walk(share.resolve("man"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                // Two builds of the same sources give the same bytes: there is no date.
                String complaints = output("mandoc", "-T", "lint", "-W", "warning", page.toString())
                        .replaceAll("(?m)^.*missing date.*\n?", "");

                assertThat(complaints).isEmpty();
            }
        }
    }

    @Test
    void a_page_tells_what_the_help_tells() throws Exception {
        String page = output(
                        "mandoc",
                        "-T",
                        "utf8",
                        share.resolve("man/fr/man1/complet-check.1").toString())
                .replaceAll(".\b", "")
                .replaceAll("\\s+", " ");

        assertThat(page)
                .contains("NOM complet-check - Vérifie un dossier : ce qui manque"
                        .replace(" :", "\u00a0:")
                        .replaceAll("\\s+", " "))
                .contains("complet check [OPTIONS] CHEMIN...")
                .contains("-f, --format=NOM[=FICHIER]")
                .contains("exemple taux=50% (")
                .contains("CODES DE SORTIE 0 le dossier est prêt")
                .contains("130 la vérification a été interrompue")
                .contains("COMPLET_FAIL_ON comme l’option --fail-on")
                .contains("VOIR AUSSI complet(1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ch|check",
                "check --fai|--fail-on",
                "check --fail-on w|warning",
                "check -f sa|sarif",
                "check --call de|detr",
                "config --iso|--isolated",
                "check --wat|--watch",
                "sh|shell",
                "budget -f sv|svg",
                "budget --explain maximum_g|maximum_grant",
                "calls show env|envi-bfc",
                "explain porteur-sir|porteur-siret"
            })
    void bash_completes_words(String typed, String completed) throws Exception {
        List<String> words = List.of(("complet " + typed).split(" "));
        String script =
                "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_complet; printf '%%s\\n' \"${COMPREPLY[@]}\""
                        .formatted(
                                share.resolve("bash-completion/completions/complet"),
                                String.join(" ", words),
                                words.size() - 1);

        assertThat(output("bash", "-c", script).lines().map(String::strip)).contains(completed);
    }

    @Test
    void zsh_takes_the_same_completion() throws Exception {
        String script = "autoload -U +X compinit && compinit -u; autoload -U +X bashcompinit && bashcompinit; source "
                + share.resolve("bash-completion/completions/complet")
                + "; print -r -- ${_comps[complet]:-none}";

        assertThat(output("zsh", "-f", "-c", script).strip())
                .contains("_bash_complete")
                .contains("_complete_complet");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.map(page -> page.getFileName().toString()).sorted().toList();
        }
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
