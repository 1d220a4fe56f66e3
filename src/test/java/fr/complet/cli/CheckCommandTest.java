package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options of {@code check} that say what is judged, and the exit codes. */
final class CheckCommandTest {

    private static final String COMPLETE = "samples/complet";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"complet,0", "incomplet,1", "a-corriger,1", "ineligible,1", "illisible,1", "absent,2"})
    void the_exit_code_tells_the_verdict(String sample, int status) {
        assertThat(Run.complet("check", "samples/" + sample).status()).isEqualTo(status);
    }

    @Test
    void the_french_name_does_the_same() {
        assertThat(Run.complet("verifier", COMPLETE)).isEqualTo(Run.complet("check", COMPLETE));
    }

    @Test
    void no_verdict_wins_over_findings() {
        assertThat(Run.complet("check", "samples/incomplet", "samples/absent").status())
                .isEqualTo(2);
    }

    @Test
    void a_reserve_fails_a_run_only_when_asked() throws IOException {
        String reserved = reserved();

        assertThat(Run.complet("check", reserved).status()).isZero();
        assertThat(Run.complet("check", reserved, "--fail-on", "warning").status())
                .isEqualTo(1);
        assertThat(Run.complet("check", COMPLETE, "--fail-on", "warning").status())
                .isZero();
    }

    @Test
    void nothing_fails_a_run_that_asks_for_none_but_the_lack_of_a_verdict() {
        assertThat(Run.complet("check", "samples/ineligible", "--fail-on", "never")
                        .status())
                .isZero();
        assertThat(Run.complet("check", COMPLETE, "--strict", "--fail-on", "never")
                        .status())
                .isZero();
        assertThat(Run.complet("check", "samples/absent", "--fail-on", "never").status())
                .isEqualTo(2);
    }

    @Test
    void what_could_not_be_judged_fails_a_strict_run_until_its_values_are_given() {
        assertThat(Run.complet("check", COMPLETE, "--strict").status()).isEqualTo(1);
        assertThat(Run.complet("check", COMPLETE, "--strict", "--call", "tid-bfc-2021")
                        .status())
                .isEqualTo(1);

        Run informed = Run.complet(
                "check",
                COMPLETE,
                "--strict",
                "--param",
                "taux=60%",
                "--param",
                "plafond=100000",
                "--param",
                "plancher=1000",
                "--param",
                "ouverture=2021-07-01",
                "--param",
                "cloture=31/12/2021");

        assertThat(informed.status()).isZero();
        assertThat(informed.plainOut()).startsWith("PRÊT À DÉPOSER, sous réserve de 4 vérifications");
    }

    @Test
    void a_value_given_is_judged_by() {
        Run qualified = Run.complet("check", COMPLETE, "--param", "tid-bfc-2021.taux=40 %", "-q");

        assertThat(qualified.status()).isEqualTo(1);
        assertThat(qualified.plainOut()).startsWith("À CORRIGER · 1 point à corriger");
    }

    @ParameterizedTest
    @CsvSource({
        "tauxx=50%,vouliez-vous dire « taux » ?",
        "taux=abc,« abc » n’est pas un taux",
        "autre.taux=50%,aucun paramètre ne s’appelle « autre.taux »"
    })
    void a_value_that_the_call_cannot_take_is_told_in_one_line(String parameter, String why) {
        Run run = Run.complet("check", COMPLETE, "--param", parameter, "-q");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut())
                .startsWith("ERREUR · ")
                .contains("--param")
                .contains(why)
                .hasLineCount(1);
    }

    @Test
    void several_values_that_the_call_cannot_take_are_an_error_of_the_command_for_each_dossier() {
        Run run = Run.complet("check", COMPLETE, COMPLETE, "--param", "tauxx=50%", "--param", "taux=abc");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut())
                .startsWith("ERREUR ")
                .doesNotContain("ILLISIBLE ")
                .contains(" ; --param");
    }

    @Test
    void the_rules_are_those_of_the_day_that_is_asked() {
        assertThat(Run.complet("check", COMPLETE, "--date", "2026-02-01").plainOut())
                .contains("règles au 01/02/2026");
    }

    @Test
    void a_call_is_named_by_its_id_or_its_file() throws IOException {
        Path file = folder.resolve("mon-appel.yaml");
        Files.copy(Path.of("src/main/resources/fr/complet/calls/tid-bfc-2021.yaml"), file);

        assertThat(Run.complet("check", COMPLETE, "--call", "tid-bfc-2021").status())
                .isZero();
        assertThat(Run.complet("check", COMPLETE, "--call", file.toString()).status())
                .isZero();
    }

    @Test
    void a_call_that_cannot_be_read_stops_the_run_and_says_why() throws IOException {
        Path broken = Files.writeString(folder.resolve("faux.yaml"), "appel: faux\ntitre: Faux\nincluer: [socle]\n");

        stopped("appels connus : ", "tid-bfc");
        stopped("rubrique inconnue : « incluer »", broken.toString());
        stopped("n’existe pas", "nulle-part.yaml");
        stopped("fichier ordinaire", folder + "/");
    }

    private static void stopped(String because, String call) {
        Run run = Run.complet("check", COMPLETE, "-q", "--call", call);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut()).isEmpty();
        assertThat(run.plainErr()).contains(because);
    }

    /** A dossier ready to file but for one reserve: nothing is said of governance. */
    private String reserved() throws IOException {
        Path sample = Path.of(COMPLETE);
        try (var files = Files.walk(sample)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        Files.isSameFile(file, sample)
                                ? folder.resolve("d")
                                : folder.resolve("d").resolve(sample.relativize(file)));
            }
        }
        Path dossier = folder.resolve("d/dossier.yaml");
        String text = Files.readString(dossier);
        String without = text.replaceAll("  gouvernance: >-\n( {4}.*\n)+", "");
        assertThat(without).isNotEqualTo(text);
        Files.writeString(dossier, without);
        return folder.resolve("d").toString();
    }
}
