package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier is checked again whenever something of it is saved. */
final class WatchTest {

    private static final String BEGUN = "Ctrl-C arrête.\n";
    private static final String HOUR = "\n23/11/2026 à \\d\\d:\\d\\d:\\d\\d\n";

    @TempDir
    Path folder;

    private Path dossier;

    @BeforeEach
    void copy() throws IOException {
        SampleFiles.copy(Path.of("samples/complet"), folder);
        dossier = folder.resolve("dossier.yaml");
    }

    @Test
    void a_save_shows_the_verdict_and_what_is_new_and_the_next_what_is_settled() throws Exception {
        String whole = Files.readString(dossier);
        try (Session watch = Session.in(folder, "check", "--watch", ".")) {
            assertThat(watch.until(BEGUN)).startsWith("PRÊT À DÉPOSER").contains("« . » est surveillé");

            save(whole.replaceFirst("(?m)^  siret: .*", "  siret:"));
            assertThat(watch.until("nouveau"))
                    .containsPattern(HOUR + "INCOMPLET")
                    .contains("avant     PRÊT À DÉPOSER");
            watch.until("[porteur-siret] SIRET : à renseigner (dossier.yaml:");

            save(whole);
            assertThat(watch.until("réglé     [porteur-siret]")).containsPattern(HOUR + "PRÊT À DÉPOSER");
            assertThat(watch.stopped()).isEqualTo(130);
            watch.until("\nSurveillance arrêtée.\n");
        }
    }

    @Test
    void a_figure_that_changes_is_shown_before_and_after_and_nothing_that_changes_is_told_too() throws Exception {
        String whole = Files.readString(dossier);
        try (Session watch = Session.in(folder, "check", "--watch", "dossier.yaml", "-q")) {
            watch.until(BEGUN);

            save(whole + "\n# relu\n");
            assertThat(watch.until("Rien n’a changé.\n")).containsPattern(HOUR);
        }
        try (Session watch = Session.in(folder, "check", "--watch", "dossier.yaml")) {
            watch.until(BEGUN);

            save(whole.replaceFirst("montant: ([0-9]+)", "montant: 1$1"));
            assertThat(watch.until("écart\n")).contains("avant", "après");
        }
    }

    @Test
    void a_piece_that_is_deleted_and_put_back_by_renaming_is_seen() throws Exception {
        Path piece = folder.resolve(firstPiece());
        Path aside = folder.resolve("de-cote");
        try (Session watch = Session.in(folder, "check", "--watch", "dossier.yaml")) {
            watch.until(BEGUN);

            Files.move(piece, aside);
            watch.until("nouveau");

            Files.move(aside, piece);
            watch.until("réglé");
        }
    }

    @Test
    void a_dossier_that_is_broken_for_a_moment_ends_nothing() throws Exception {
        String whole = Files.readString(dossier);
        try (Session watch = Session.in(folder, "check", "--watch", "dossier.yaml")) {
            watch.until(BEGUN);

            Files.writeString(dossier, whole.substring(0, whole.length() / 2) + "\n\t- \"");
            assertThat(watch.until("ILLISIBLE")).contains("la surveillance continue");

            Files.delete(dossier);
            watch.until("la surveillance continue");

            save(whole);
            watch.until("Rien n’a changé.");
        }
    }

    @Test
    void a_dossier_may_appear_later() throws Exception {
        Files.move(dossier, folder.resolve("modele"));
        try (Session watch = Session.in(folder, "check", "--watch", "dossier.yaml", "-q")) {
            assertThat(watch.until(BEGUN)).startsWith("ILLISIBLE");

            Files.move(folder.resolve("modele"), dossier);
            watch.until("PRÊT À DÉPOSER");
        }
    }

    @Test
    void settings_that_are_saved_count_too() throws Exception {
        Path settings = Files.writeString(folder.resolve("complet.yaml"), "# rien\n");
        try (Session watch = Session.in(folder, "check", "--watch", "dossier.yaml", "-q")) {
            watch.until(BEGUN);

            Files.writeString(settings, "langage: fr\n");
            watch.until("la surveillance continue");

            Files.writeString(settings, "langue: en\n");
            watch.until("Nothing has changed.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-f json,forme text",
        "-f text=x,forme text",
        "autre,un seul dossier",
        "-,un seul dossier",
        "--baseline b.json --update-baseline,sans --watch",
        "--quiet,demande un terminal"
    })
    void what_cannot_be_watched_is_refused(String arguments, String because) {
        String[] command = ("check --watch dossier.yaml " + arguments).split(" ");

        Run run = Run.in(folder, SampleFiles.NO_VARIABLES, "", command);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains(because);
    }

    /** As editors do: what is there at any moment is whole. */
    private void save(String text) throws IOException {
        Path draft = Files.writeString(folder.resolve(".dossier.yaml.swp"), text);
        Files.move(draft, dossier, StandardCopyOption.REPLACE_EXISTING);
    }

    private String firstPiece() throws IOException {
        return Files.readAllLines(dossier).stream()
                .filter(line -> line.contains("fichier: "))
                .map(line -> line.replaceAll(".*fichier: \"?([^\",}]*).*", "$1").strip())
                .findFirst()
                .orElseThrow();
    }
}
