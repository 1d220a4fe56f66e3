package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes of usage, help and version. */
final class UsageTest {

    private static final List<String> COMMANDS = List.of(
            "",
            "check",
            "budget",
            "explain",
            "calls",
            "calls show",
            "calls export",
            "calls diff",
            "calls param",
            "calls lint",
            "new",
            "convert",
            "fill",
            "schema",
            "config",
            "shell");

    @Test
    void a_parameter_without_a_value_is_a_mistake_of_usage() {
        misused("NOM=VALEUR", "check", "samples/complet", "--param", "taux");
    }

    @Test
    void two_forms_never_share_a_stream_or_a_file() {
        misused("Une seule forme", "check", "samples/complet", "-f", "json", "-f", "concise");
        misused("même fichier", "check", "samples/complet", "-f", "json=x", "-f", "text=x");
    }

    @ParameterizedTest
    @CsvSource({
        "check,Il manque",
        "check samples/complet --date 2021-02-30,'une date, comme 2021-09-15'",
        "check samples/complet --only tout,missing ou all",
        "check samples/complet --fail-on reserve,'blocking, warning ou never'",
        "check samples/complet --color oui,'auto, always ou never'",
        "check samples/complet --lang de,fr ou en",
        "check samples/complet -f pdf,'text, concise, json, jsonl, markdown, html, csv, sarif, junit, github, gitlab ou xlsx'",
        "check samples/complet -f json=,'text, concise, json, jsonl, markdown, html, csv, sarif, junit, github, gitlab ou xlsx'",
        "check samples/complet --lng fr,Option inconnue",
        "check samples/complet -q -q,L’option --quiet est donnée deux fois",
        "check samples/complet --date 2021-01-01 --date 2022-01-01,L’option --date est donnée deux fois",
        "chek samples/complet,Vouliez-vous dire « check » ?"
    })
    void a_mistake_of_usage_is_told_with_what_to_do(String command, String because) {
        misused(because, command.split(" "));
    }

    @Test
    void help_lists_every_option_and_the_version_stands_in_one_place() throws IOException {
        assertThat(Run.complet("check", "--help").plainOut())
                .contains("--format", "--call", "--date", "--param", "--fail-on", "--strict", "--only", "--quiet")
                .contains("--color", "--lang", "Codes de sortie");
        assertThat(Run.complet("--version").plainOut()).isEqualTo("complet 0.1.0\n");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>0.1.0</version>");
        assertThat(Run.complet("check", "samples/complet", "-f", "json").plainOut())
                .startsWith("{\"tool\":{\"name\":\"complet\",\"version\":\"0.1.0\",");
    }

    @Test
    void the_options_of_a_command_itself_are_listed_before_those_of_all() {
        assertThat(Run.complet("calls", "param", "--help").plainOut())
                .containsSubsequence("Options :", "--source=", "--date=", "--help");
    }

    @ParameterizedTest
    @CsvSource({
        "new,FICHIER,--call,Écrit un dossier vierge",
        "nouveau,FICHIER,--call,Exemple : complet new dossier.xlsx --call tid-bfc-2021",
        "convert,DOSSIER FICHIER,--force,le fichier est écrit",
        "convertir,DOSSIER FICHIER,--force,Exemple : complet convert samples/complet/dossier.yaml dossier.xlsx",
        "new --lang en,FILE,--call,Writes an empty application",
        "convert --lang en,FROM TO,--force,read again before it exists"
    })
    void commands_that_write_dossiers_have_their_help(String command, String arguments, String option, String words) {
        Run run = Run.complet((command + " --help").split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.plainOut().replaceAll("\\s+", " ")).contains(arguments, option, "--force", words);
    }

    @Test
    void the_meaning_of_the_longest_option_goes_on_below_where_it_began() {
        assertThat(Run.complet("check", "--help").plainOut()).containsPattern("""
                  -f, --format=NOM\\[=FICHIER] forme du résultat : .*
                 {29}\\S.*
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100})
    void no_word_of_a_help_is_broken_nor_foreign(int columns) {
        var terminal = new Console(Optional.of(columns), true, Optional.empty(), Keyboard.ABSENT);

        for (String command : COMMANDS) {
            String help = Run.at(
                            terminal, Map.of(), (command + " --help").strip().split(" "))
                    .out();
            assertThat(help.lines())
                    .as(command)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns))
                    .noneMatch(line -> line.endsWith("’") || line.endsWith("complet."));
            assertThat(help)
                    .as(command)
                    .doesNotContainPattern("\\b(FILE|PATH|FROM|TO|WHEN|VALUE|NAME|CALL|COMMAND)\\b");
        }
    }

    @Test
    void values_have_the_same_names_in_mistakes_as_in_the_help() {
        assertThat(Run.complet("new").plainErr()).startsWith("Il manque : FICHIER.");
        assertThat(Run.complet("new", "--lang", "en").plainErr()).contains("FILE");
        assertThat(Run.complet("check", "--help", "--lang", "en").plainOut())
                .contains("[--config=FILE]", "--date=YYYY-MM-DD", "PATH...");
        assertThat(Run.complet("check", "--help").plainOut())
                .contains("[--config=FICHIER]", "--date=AAAA-MM-JJ", "-f, --format=NOM[=FICHIER]", "CHEMIN...");
    }

    @Test
    void the_exit_codes_of_a_command_are_its_own() {
        assertThat(Run.complet("check", "--help").plainOut()).contains("un dossier est incomplet");
        assertThat(Run.complet("explain", "--help").plainOut())
                .contains("le résultat est donné")
                .doesNotContain("un dossier est incomplet");
    }

    @Test
    void the_program_lists_them_too() {
        assertThat(Run.complet("--help").plainOut()).contains("new, nouveau", "convert, convertir");
    }

    private static void misused(String because, String... arguments) {
        Run run = Run.complet(arguments);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut()).isEmpty();
        assertThat(run.plainErr()).contains(because).contains("--help").doesNotContain("Exception");
    }
}
