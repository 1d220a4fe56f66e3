package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is named as a workbook, the answer is one sentence and what to do, soon, and without a word from a library. */
class BadWorkbookTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final List<String> HOSTILE = List.of(
            "bombe.xlsx",
            "bombe-textes.xlsx",
            "bombe.ods",
            "million-de-cellules.xlsx",
            "million-de-cellules.ods",
            "etiquettes.xlsx",
            "feuilles.xlsx",
            "fusions.xlsx",
            "formules.xlsx",
            "lignes.xlsx",
            "profond.xlsx");

    @TempDir
    Path folder;

    @Test
    void a_workbook_that_names_no_call_is_told_of_a_sheet_and_a_line() {
        assertThat(Run.complet("check", "samples/tableaux/cote-a-cote.xlsx").plainOut())
                .startsWith("ILLISIBLE · le dossier ne dit pas à quel appel il répond")
                .contains("dans la feuille « Dossier »", "à la ligne « Appel à projets »", "--call")
                .doesNotContain("appel:");
    }

    @ParameterizedTest
    @CsvSource({
        "pdf.xlsx, ce n’est pas un classeur",
        "tableau-html.xls, ce n’est pas un classeur",
        "archive.xlsx, ce n’est pas un classeur",
        "texte.ods, ce n’est pas un classeur",
        "binaire.xlsb, .xlsb",
        "mot-de-passe.xlsx, mot de passe",
        "mot-de-passe.ods, mot de passe",
        "coupe.xlsx, abîmé ou incomplet",
        "coupe.xls, abîmé ou incomplet",
        "coupe.ods, abîmé ou incomplet",
        "bombe.xlsx, démesuré",
        "bombe-textes.xlsx, plus de cellules",
        "bombe.ods, démesuré",
        "entites.xlsx, abîmé",
        "entites.ods, abîmé",
        "million-de-cellules.xlsx, plus de cellules",
        "million-de-cellules.ods, plus de cellules",
        "etiquettes.xlsx, feuille",
        "feuilles.xlsx, feuille",
        "fusions.xlsx, appel",
        "formules.xlsx, appel",
        "lignes.xlsx, plus de cellules",
        "profond.xlsx, abîmé"
    })
    void what_cannot_be_read_is_told_in_one_sentence(String name, String because) throws Exception {
        HostileWorkbooks.written(name, folder);
        long start = System.nanoTime();

        Run run = Run.in(folder, Map.of(), "", "check", name);

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(run.status()).as(run.out()).isEqualTo(2);
        assertThat(run.plainOut()).startsWith("ILLISIBLE · ").contains(because, "À faire : ");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("Exception", "\tat ");
        assertThat(taken).isLessThan(SOON);
    }

    /** All of them in one process, with the memory that the launcher gives. */
    @Tag("slow")
    @Test
    void no_hostile_workbook_takes_more_memory_than_there_is() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "fr.complet.cli.Main",
                "check",
                "-q"));
        for (String name : HOSTILE) {
            command.add(HostileWorkbooks.written(name, folder).toString());
        }
        Path told = folder.resolve("told");

        Process complet = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();

        assertThat(complet.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(complet.exitValue()).isEqualTo(2);
        assertThat(Files.readAllLines(told)).hasSize(HOSTILE.size()).allMatch(line -> line.contains("ILLISIBLE"));
    }

    @Test
    void formulas_that_loop_count_by_their_saved_values() throws Exception {
        HostileWorkbooks.written("boucles.xlsx", folder);

        Run run = Run.in(folder, Map.of(), "", "check", "boucles.xlsx", "--call", "tid-bfc-2021");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.plainOut()).contains("classeur périmé", "Dépenses!B2");
    }

    @Test
    void two_sheets_for_one_table_are_told_in_one_sentence() throws Exception {
        HostileWorkbooks.written("memes-noms.xlsx", folder);

        Run run = Run.in(folder, Map.of(), "", "check", "memes-noms.xlsx", "--call", "tid-bfc-2021");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.plainOut())
                .containsOnlyOnce("deux feuilles pour un même tableau : « Dépenses » et « Dépenses »");
    }

    @Test
    void nothing_is_fetched_from_where_a_workbook_points_to() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            HostileWorkbooks.linkedTo(address, folder.resolve("liens.xlsx"));

            Run run = Run.in(folder, Map.of(), "", "check", "liens.xlsx");

            assertThat(run.status()).as(run.out() + run.err()).isEqualTo(1);
            assertThat(run.err()).isEmpty();
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
