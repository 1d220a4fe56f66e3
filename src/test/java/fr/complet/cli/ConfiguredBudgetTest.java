package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget obeys what an office has settled, and finds its dossier where a check does. */
final class ConfiguredBudgetTest {

    private static final String RATE = "parametres: {tid-bfc-2021.taux: {valeur: 40 %%, source: \"%s\"}}%n";
    private static final String UNPUBLISHED = "taux \\(tid-bfc-2021.taux\\) +inconnue";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyDossier() throws IOException {
        Path envois = Files.createDirectories(folder.resolve("envois"));
        Files.copy(Path.of("samples/complet/dossier.yaml"), envois.resolve("dossier.yaml"));
    }

    @Test
    void what_is_settled_for_all_dossiers_is_explained_with_its_source() throws IOException {
        project(RATE.formatted("règlement, page 3"));

        assertThat(maximum().plainOut()).contains("40 %  règlement, page 3 · valeur de l’utilisateur");
    }

    @Test
    void another_file_of_settings_may_be_named() throws IOException {
        project(RATE.formatted("règlement, page 3"));
        Files.writeString(folder.resolve("autre.yaml"), RATE.formatted("délibération du conseil"));

        assertThat(maximum("--config", "autre.yaml").plainOut())
                .contains("délibération du conseil")
                .doesNotContain("règlement, page 3");
        assertThat(maximum("--config", "absent.yaml").status()).isEqualTo(2);
    }

    @Test
    void an_isolated_budget_obeys_no_file() throws IOException {
        project(RATE.formatted("règlement, page 3"));

        assertThat(maximum("--isolated").plainOut())
                .containsPattern(UNPUBLISHED)
                .doesNotContain("règlement, page 3");
    }

    @Test
    void a_folder_has_the_call_of_its_pattern_be_it_a_file() throws IOException {
        Path calls = Files.createDirectories(folder.resolve("appels"));
        Files.copy(Path.of("src/main/resources/fr/complet/calls/detr.yaml"), calls.resolve("mien.yaml"));
        project("appels: {envois: appels/mien.yaml}\n");

        assertThat(budget("envois").plainOut()).contains("Dotation d’équipement des territoires ruraux");
        assertThat(budget("envois", "--explain", "maximum_grant").plainOut()).contains("detr.taux_maximum");
        assertThat(budget("envois", "--isolated").plainOut()).startsWith("Territoires intelligents et durables");
        assertThat(budget("envois", "--call", "dsil").plainOut())
                .startsWith("Dotation de soutien à l’investissement local");
    }

    @Test
    void a_dossier_in_a_zip_has_the_budget_that_it_has_outside() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("envoi.zip")));
                Stream<Path> files = Files.walk(Path.of("samples/complet"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(
                        Path.of("samples").relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        Run zipped = budget("envoi.zip");

        assertThat(zipped.status()).isZero();
        assertThat(zipped.out())
                .isEqualTo(Run.complet("budget", "samples/complet").out());
        assertThat(budget("envoi.zip", "--explain", "own_share").plainOut()).contains("24 000,00 €  dossier.yaml:190");
        assertThat(budget("envoi.zip", "--set", "ressources[region].montant=50000")
                        .plainOut())
                .contains("60 000,00 € → 50 000,00 €");
    }

    private Run maximum(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "envois";
        all[1] = "--explain";
        all[2] = "maximum_grant";
        System.arraycopy(more, 0, all, 3, more.length);
        return budget(all);
    }

    private Run budget(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "budget";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(folder, Map.of(), "", all);
    }

    private void project(String text) throws IOException {
        Files.writeString(folder.resolve("complet.yaml"), text);
    }
}
