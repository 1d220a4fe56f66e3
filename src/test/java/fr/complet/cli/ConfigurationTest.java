package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files and variables settle for a run. */
final class ConfigurationTest {

    private static final String INCOMPLETE = "sans-siret";

    @TempDir
    Path folder;

    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void two_dossiers() throws IOException {
        SampleFiles.copy(Path.of("samples/complet"), folder.resolve("complet"));
        SampleFiles.copy(Path.of("samples/complet"), folder.resolve(INCOMPLETE));
        Path dossier = folder.resolve(INCOMPLETE).resolve("dossier.yaml");
        Files.writeString(dossier, Files.readString(dossier).replaceFirst("(?m)^  siret:.*\n", ""));
    }

    @Test
    void an_option_wins_over_the_environment_that_over_the_project_that_over_the_user() throws IOException {
        assertThat(status(INCOMPLETE)).isEqualTo(1);

        user("seuil: jamais\n");
        assertThat(status(INCOMPLETE)).isZero();

        project("seuil: bloquant\n");
        assertThat(status(INCOMPLETE)).isEqualTo(1);

        variables.put("COMPLET_FAIL_ON", "never");
        assertThat(status(INCOMPLETE)).isZero();

        assertThat(status(INCOMPLETE, "--fail-on", "blocking")).isEqualTo(1);
    }

    @Test
    void files_are_left_aside_when_that_is_asked() throws IOException {
        project("seuil: jamais\n");
        user("langue: en\n");

        assertThat(status(INCOMPLETE)).isZero();
        assertThat(status(INCOMPLETE, "--isolated")).isEqualTo(1);
        assertThat(check(INCOMPLETE, "--isolated").plainOut()).startsWith("INCOMPLET ·");
    }

    @Test
    void the_file_that_is_named_stands_for_that_of_the_project() throws IOException {
        project("seuil: bloquant\n");
        Files.writeString(folder.resolve("autre.yaml"), "seuil: jamais\n");

        assertThat(status(INCOMPLETE, "--config", "autre.yaml")).isZero();
        assertThat(status(INCOMPLETE, "--config", "autre.yaml", "--isolated")).isZero();
        variables.put("COMPLET_CONFIG", "autre.yaml");
        assertThat(status(INCOMPLETE)).isZero();

        Run absent = check(INCOMPLETE, "--config", "absent.yaml");
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.plainErr()).contains("n’existe pas", "absent.yaml");
        assertThat(absent.out()).isEmpty();
    }

    @Test
    void the_language_is_that_of_the_file() throws IOException {
        user("langue: en\n");

        assertThat(check("complet", "-q").out()).startsWith("READY TO FILE");
        assertThat(run("calls").out()).contains("unknown");
        assertThat(check("complet", "-q", "--lang", "fr").out()).startsWith("PRÊT");
        variables.put("COMPLET_LANG", "fr");
        assertThat(check("complet", "-q").out()).startsWith("PRÊT");
    }

    @Test
    void a_folder_has_its_call_whatever_its_dossiers_say() throws IOException {
        project("""
                appels:
                  sans-*: detr
                  "**": envi-bfc
                """);

        assertThat(callsOf(".")).containsExactly("envi-bfc", "detr");
        assertThat(callsOf("complet")).containsExactly("envi-bfc");
        assertThat(callsOf(".", "--call", "dsil")).containsExactly("dsil", "dsil");
        variables.put("COMPLET_CALL", "tid-bfc-2021");
        assertThat(callsOf(".")).containsExactly("tid-bfc-2021", "tid-bfc-2021");
    }

    @Test
    void a_call_file_is_sought_beside_the_file_that_names_it() throws IOException {
        Files.createDirectories(folder.resolve("appels"));
        Files.copy(Path.of("src/main/resources/fr/complet/calls/detr.yaml"), folder.resolve("appels/mien.yaml"));
        project("appels: {complet: appels/mien.yaml}\n");

        Path below = folder.resolve("complet");
        assertThat(Run.in(below, variables, "", "check", "dossier.yaml", "-f", "jsonl")
                        .out())
                .contains("\"call\":{\"id\":\"detr\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appels: {complet: detre}|appel inconnu : « detre » (vouliez-vous dire « detr » ?)|complet.yaml:1",
                "appels: {complet: absent.yaml}|n’existe pas|absent.yaml",
                "appels: {complet: complet/dossier.yaml}|l’appel « complet/dossier.yaml » a des erreurs|complet.yaml:1"
            })
    void a_call_of_the_file_that_cannot_be_used_stops_the_run(String text, String why, String where)
            throws IOException {
        project(text + "\n");

        Run run = check(INCOMPLETE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains(why, where);
    }

    @Test
    void a_parameter_of_the_file_that_a_call_lacks_is_an_error_of_that_file_and_not_of_the_dossiers()
            throws IOException {
        project("parametres: {tid-bfc-2021.tauxx: {valeur: 50 %, source: règlement}}\n");

        Run run = check("complet", INCOMPLETE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut())
                .startsWith("ERREUR ")
                .doesNotContain("ILLISIBLE ")
                .contains("complet.yaml", "« tid-bfc-2021.tauxx »");
    }

    @Test
    void a_severity_of_the_office_replaces_that_of_the_call() throws IOException {
        project("gravites: {porteur-siret: conseil}\n");

        Run run = check(INCOMPLETE);

        assertThat(run.status()).isZero();
        assertThat(run.plainOut())
                .startsWith("PRÊT À DÉPOSER")
                .contains("conseil : SIRET", "gravité de porteur-siret : conseil, fixée par l’utilisateur");

        project("gravites: {porteur-contact: eligibilite}\n");
        assertThat(status("complet")).isZero();
    }

    @Test
    void what_is_ignored_is_not_looked_for() throws IOException {
        project("ignorer: [sans-*]\n");

        assertThat(callsOf(".")).hasSize(1);
        assertThat(callsOf("*")).hasSize(1);
        assertThat(callsOf(INCOMPLETE)).hasSize(1);
    }

    @Test
    void a_file_above_the_folder_applies_and_is_named_from_there() throws IOException {
        project("seuil: jamais\n");
        Path below = folder.resolve(INCOMPLETE);

        assertThat(Run.in(below, variables, "", "check", ".").status()).isZero();

        project("sueil: jamais\n");
        assertThat(Run.in(below, variables, "", "check", ".").plainErr()).contains("../complet.yaml:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sueil: jamais|rubrique inconnue : « sueil » (vouliez-vous dire « seuil » ?)",
                "seuil: bloqant|« bloqant » n’est pas une valeur de « seuil » (vouliez-vous dire « bloquant » ?)",
                "strict: peut-être|« peut-être » n’est pas une valeur de « strict »",
                "taches: beaucoup|« beaucoup » n’est pas un nombre entier (taches)",
                "langue: de|« de » n’est pas une valeur de « langue »",
                "gravites: {porteur-siret: grave}|« grave » n’est pas une valeur de « gravites »",
                "gravites: {porteur-sirt: conseil}|aucune exigence ne s’appelle « porteur-sirt » (vouliez-vous dire « porteur-siret » ?)",
                "gravites: conseil|« gravites » attend des rubriques",
                "ignorer: ['[a']|« [a » n’est pas un motif de chemin",
                "appels: {'{': detr}|« { » n’est pas un motif de chemin",
                "seuil: jamais, strict: oui|complet.yaml:1",
            })
    void a_mistake_in_the_file_stops_the_run_at_its_line(String text, String why) throws IOException {
        project(text + "\n");

        Run run = check(INCOMPLETE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr().replaceAll("\\s+", " ")).contains(why).contains("complet.yaml:1");

        Run shown = run("config");
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.plainErr()).isEqualTo(run.plainErr());
    }

    @Test
    void every_mistake_is_told_at_once() throws IOException {
        project("sueil: jamais\nstrict: jamais\nignore: x\n");

        assertThat(check(INCOMPLETE).plainErr()).contains("complet.yaml:1", "complet.yaml:2", "complet.yaml:3");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLET_FAIL_ON,parfois",
        "COMPLET_JOBS,0",
        "COMPLET_STRICT,peut-être",
        "COMPLET_DATE,demain",
        "COMPLET_COLOR,rouge"
    })
    void a_variable_that_cannot_be_understood_is_named(String variable, String value) {
        variables.put(variable, value);

        Run run = check("complet");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("Réglage impossible : " + variable + "=" + value);
    }

    @Test
    void words_of_the_options_are_taken_too() throws IOException {
        project("seuil: never\ncouleur: always\n");

        assertThat(check(INCOMPLETE).status()).isZero();
        assertThat(check(INCOMPLETE).out()).contains("\u001B[");
    }

    @Test
    void a_file_of_nothing_but_comments_settles_nothing() throws IOException {
        project("# rien\n");

        assertThat(status("complet")).isZero();
    }

    @Test
    void the_settings_in_force_are_shown_with_who_settled_each() throws IOException {
        project("""
                seuil: reserve
                ignorer: modeles
                appels: {envois/detr: detr}
                parametres:
                  tid-bfc-2021.taux: {valeur: 50 %, source: "règlement, page 3"}
                gravites: {porteur-siret: conseil}
                """);
        user("seuil: jamais\ncouleur: jamais\n");
        variables.put("COMPLET_JOBS", "3");

        Run run = run("config", "--lang", "fr");

        assertThat(run.status()).isZero();
        assertThat(run.out().replace(folder.toString(), "…").replaceAll("(?m) +$", ""))
                .isEqualTo("""
                langue               fr                          --lang
                seuil                reserve                     complet.yaml:1
                strict               non                         par défaut
                taches               3                           COMPLET_JOBS=3
                couleur              jamais                      …/maison/complet/complet.yaml:2
                constats_acceptes    aucun                       par défaut
                --call               celui que nomme le dossier  par défaut
                --date               date de dépôt du dossier    par défaut
                ignorer              modeles                     complet.yaml:2
                appels
                  envois/detr        detr                        complet.yaml:3
                parametres
                  tid-bfc-2021.taux  50 %                        complet.yaml:5
                gravites
                  porteur-siret      conseil                     complet.yaml:6

                Fichier lu\u00a0: complet.yaml
                Fichier lu\u00a0: …/maison/complet/complet.yaml
                """);
    }

    @Test
    void without_files_the_settings_say_where_the_users_own_would_be() {
        variables.put("HOME", folder.toString());

        assertThat(run("config", "--lang", "en").out())
                .contains("seuil              bloquant")
                .endsWith("Your own file, not there: " + folder + "/.config/complet/complet.yaml\n");
        assertThat(run("config", "--isolated").out()).doesNotContain(folder.toString());
    }

    private List<String> callsOf(String path, String... more) {
        List<String> arguments = new ArrayList<>(List.of(path, "-f", "jsonl"));
        arguments.addAll(List.of(more));
        return check(arguments.toArray(String[]::new))
                .out()
                .lines()
                .map(line -> line.replaceAll(".*\"call\":\\{\"id\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private void project(String text) throws IOException {
        Files.writeString(folder.resolve("complet.yaml"), text);
    }

    private void user(String text) throws IOException {
        Path home = Files.createDirectories(folder.resolve("maison/complet"));
        Files.writeString(home.resolve("complet.yaml"), text);
        variables.put("XDG_CONFIG_HOME", folder.resolve("maison").toString());
    }

    private int status(String... arguments) {
        return check(arguments).status();
    }

    private Run check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private Run run(String... arguments) {
        return Run.in(folder, variables, "", arguments);
    }
}
