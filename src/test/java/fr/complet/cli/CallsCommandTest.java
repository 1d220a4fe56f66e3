package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.CallLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallsCommandTest {

    private static final Path SAMPLE = Path.of("samples/complet").toAbsolutePath();

    @TempDir
    Path folder;

    static List<String> calls() {
        return CallLibrary.calls();
    }

    @Test
    void the_table_lists_every_call_with_what_is_known_of_it() {
        Run run = complet("calls");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" .*", ""))).containsSubsequence(calls());
        assertThat(row(run, "envi-bfc")).contains("5/7").contains("inconnue");
        assertThat(row(run, "tid-france-2030"))
                .contains("2/5")
                .contains("27/10/2021")
                .contains("07/11/2022");
        assertThat(complet("appels").out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 70, 80, 86, 100, 160})
    void no_word_of_the_table_is_broken(int columns) {
        var terminal = new Console(Optional.of(columns), true, Optional.empty(), Keyboard.ABSENT);

        Run run = Run.at(terminal, Map.of("NO_COLOR", "1"), "calls");

        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
        assertThat(run.out()).contains("Démonstrateurs ", "territoires", "l’investissement", "Dépôts)", "07/11/2022");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_page_shows_each_requirement_and_each_value(String id) throws Exception {
        Run run = complet("calls", "show", id);

        var call = new CallLibrary().call(id, List.of());
        assertThat(run.status()).isZero();
        assertThat(call.clauses()).allSatisfy(clause -> assertThat(run.out()).contains("[" + clause.id() + "]"));
        assertThat(call.parameters().keySet())
                .allSatisfy(name -> assertThat(run.out()).contains(name.replace(id + ".", "") + " ="));
    }

    @Test
    void a_page_tells_the_values_of_the_day() {
        assertThat(shown("envi-bfc", "2018-12-31")).contains("plafond_investissement = 15 000,00 €");
        assertThat(shown("envi-bfc", "2019-01-01")).contains("plafond_investissement = 50 000,00 €");
        assertThat(shown("envi-bfc", "2019-01-01"))
                .contains("taux_investissement = 50 % · valeur constatée le 23/11/2026");
        assertThat(shown("tid-bfc-2021", "2021-09-15"))
                .contains("taux = inconnue · où la trouver : règlement de l’appel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tid-bfc-2021", "tid-france-2030", "diat-france-2030"})
    void calls_of_one_name_say_which_they_are(String id) {
        assertThat(shown(id, "2021-09-15")).contains("Un autre appel porte ce nom", "Pour le reconnaître");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Territoires intelligents et durables", "territoires-intelligents-et-durables", "TID"})
    void a_name_that_several_calls_bear_is_not_guessed(String name) {
        Run run = complet("calls", "show", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("ERREUR · plusieurs appels")
                .doesNotContain("→")
                .contains("tid-bfc-2021 (Région", "tid-france-2030 · État");
    }

    @Test
    void an_export_keeps_rules_of_a_calls_own_with_their_parameters() throws Exception {
        Path exported = Files.writeString(
                folder.resolve("export.yaml"),
                Run.complet("calls", "export", "samples/appels/fonds-quartiers.yaml")
                        .out());
        Run lint = Run.complet("calls", "lint", exported.toString());

        assertThat(lint.status()).as(lint.out()).isZero();
        assertThat(Files.readString(exported)).contains("montant('$cout_par_habitant')", "|| ligne.montant");
        assertThat(Run.complet("calls", "diff", "samples/appels/fonds-quartiers.yaml", exported.toString())
                        .out())
                .doesNotContain("quartiers-cout-par-habitant", "quartiers-travaux");
    }

    @Test
    void an_export_is_a_call_that_checks_alike() throws Exception {
        Files.writeString(
                folder.resolve("export.yaml"),
                Run.complet("calls", "export", "tid-bfc-2021").out());

        Run exported = run("check", SAMPLE.toString(), "--call", "export.yaml");
        assertThat(exported.out()).isEqualTo(run("check", SAMPLE.toString()).out());
    }

    @Test
    void two_days_of_one_call_differ_by_its_values() {
        Run run = complet("calls", "diff", "detr@2021-10-05", "detr@2021-10-06");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("~ cofinancement.plafond_dotations : inconnue → 80 %")
                .doesNotContain("taux_maximum");
        assertThat(complet("calls", "diff", "detr@2021-10-06", "detr@2022-01-01")
                        .out())
                .isEqualTo("Aucune différence.\n");
    }

    @Test
    void two_calls_differ_by_their_requirements() {
        String out = complet("calls", "diff", "tid-bfc-2021", "detr", "--date", "2022-01-01")
                .out();

        assertThat(out)
                .contains("- [tid-global]", "+ [detr-taux]", "~ [demarrage-anticipe]", "gravité : réserve → bloquant")
                .contains("~ taux : inconnue → absente");
    }

    @Test
    void a_value_that_is_settled_is_used_and_told() throws IOException {
        Run settled = run("calls", "param", "tid-bfc-2021", "taux", "60 %", "--source", "règlement, art. 4");

        assertThat(settled.status()).isZero();
        assertThat(settled.out()).isEqualTo("tid-bfc-2021.taux = 60 %, écrit dans complet.yaml\n");
        assertThat(Files.readString(folder.resolve("complet.yaml")))
                .isEqualTo("parametres:\n  tid-bfc-2021.taux: {valeur: \"60 %\", source: \"règlement, art. 4\"}\n");
        assertThat(run("check", SAMPLE.toString()).out())
                .contains("tid-bfc-2021.taux = 60 % · règlement, art. 4 · valeur de l’utilisateur");
        assertThat(run("check", SAMPLE.toString(), "-f", "json").out()).contains("\"status\":\"user\"");
    }

    @Test
    void a_flag_wins_over_what_is_settled() throws IOException {
        project("parametres:\n  tid-bfc-2021.taux: {valeur: 60 %, source: règlement}\n");

        assertThat(run("check", SAMPLE.toString(), "--param", "taux=40%").out())
                .contains("tid-bfc-2021.taux = 40 % · valeur de l’utilisateur")
                .contains("[tid-taux] Taux de l’aide · à corriger");
    }

    @Test
    void values_for_other_calls_are_left_alone() throws IOException {
        project(
                "parametres:\n  envi-bfc.ouverture: {valeur: 2026-01-01, source: x}\n  mon-appel.taux: {valeur: 1, source: x}\n");

        assertThat(run("check", SAMPLE.toString()).out())
                .isEqualTo(complet("check", SAMPLE.toString()).out());
    }

    @Test
    void a_value_is_settled_in_the_file_above() throws IOException {
        project("# office\nparametres:\n");
        Path below = Files.createDirectories(folder.resolve("a/b"));

        Run.in(below, Map.of(), "", "calls", "param", "detr", "cloture", "2026-12-31", "--source", "préfecture");

        assertThat(Files.readString(folder.resolve("complet.yaml")))
                .isEqualTo("# office\nparametres:\n  detr.cloture: {valeur: \"2026-12-31\", source: \"préfecture\"}\n");
        assertThat(Files.exists(below.resolve("complet.yaml"))).isFalse();
    }

    @Test
    void what_cannot_be_settled_changes_nothing() {
        refused("« taux »", "param", "tid-bfc-2021", "tau", "60 %", "--source", "x");
        refused("n’est pas un taux", "param", "tid-bfc-2021", "taux", "beaucoup", "--source", "x");
        refused("--source", "param", "tid-bfc-2021", "taux", "60 %");
        refused("--source", "param", "tid-bfc-2021", "taux", "60 %", "--source", " ");
        refused("appel inconnu", "param", "rien", "taux", "60 %", "--source", "x");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_project_file_with_mistakes_stops_the_run_and_names_each_at_its_line() throws IOException {
        project(
                "parametres:\n  tid-bfc-2012.taux: {valeur: 5 %, source: x}\n  detr.cloture: {valeur: 2026-12-31}\nparam: 1\n");

        Run run = run("check", SAMPLE.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("complet.yaml:2:", "« tid-bfc-2021.taux »")
                .contains("complet.yaml:3:", "« source »")
                .contains("complet.yaml:4:1", "« param »");
    }

    @Test
    void an_illegible_value_is_told_at_its_line() throws IOException {
        project("parametres:\n\n  tid-bfc-2021.taux: {valeur: beaucoup, source: x}\n");

        assertThat(run("check", SAMPLE.toString()).out()).contains("complet.yaml:3:31");
        assertThat(run("calls").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsil@hier", "dsil@", "rien@2021-01-01", "absent.yaml"})
    void what_is_no_call_or_no_day_is_refused_in_a_sentence(String name) {
        Run run = complet("calls", "diff", "dsil", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_subcommand_has_its_help(String language) {
        for (String name : List.of("show", "export", "diff", "param")) {
            Run run = complet("calls", name, "--lang", language, "--help");
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("--date")
                    .doesNotContain("${")
                    .contains(language.equals("fr") ? "langue" : "language");
        }
    }

    private void refused(String because, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "calls";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Run run = run(all);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(because);
    }

    private Run run(String... arguments) {
        return plain(Run.in(folder, Map.of(), "", arguments));
    }

    private static Run complet(String... arguments) {
        return plain(Run.complet(arguments));
    }

    /** With plain blanks. */
    private static Run plain(Run run) {
        return new Run(run.status(), plain(run.out()), plain(run.err()));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private void project(String text) throws IOException {
        Files.writeString(folder.resolve("complet.yaml"), text);
    }

    /** On one line. */
    private static String shown(String call, String day) {
        return complet("calls", "show", call, "--date", day).out().replaceAll("\\s+", " ");
    }

    private static String row(Run run, String call) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(call + " "))
                .findFirst()
                .orElse("");
    }
}
