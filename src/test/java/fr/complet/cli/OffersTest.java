package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the shell offers while a command is typed. */
final class OffersTest {

    @TempDir
    static Path folder;

    private static final CommandLine COMMANDS = Completions.in(Commands.build(Host.system(), List.of("--lang", "fr")));

    @BeforeAll
    static void files() throws IOException {
        Files.createDirectories(folder.resolve("Mes dossiers/été"));
        Files.createFile(folder.resolve("Mes dossiers/l'école.yaml"));
        Files.createFile(folder.resolve("dossier.yaml"));
        Files.createFile(folder.resolve(".caché"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|ver|verifier",
                "-|che|check",
                "calls|sh|show",
                "appels|par|param",
                "check|--fai|--fail-on",
                "check|--wat|--watch",
                "check --fail-on|w|warning",
                "check|--fail-on=w|--fail-on=warning",
                "check -f|sa|sarif",
                "budget -f|sv|svg",
                "check --call|de|detr",
                "check --color|al|always",
                "check --only|mi|missing",
                "check --lang|e|en",
                "calls show|env|envi-bfc",
                "explain|porteur-sir|porteur-siret",
                "budget a --explain|maximum_g|maximum_grant",
                "check|dos|dossier.yaml",
                "check a|dos|dossier.yaml",
                "check|mes|Mes dossiers/",
                "check|Mes dossiers/é|Mes dossiers/été/",
                "check|Mes dossiers/l|Mes dossiers/l'école.yaml",
                "check|.c|.caché",
                "check -f|json=dos|json=dossier.yaml",
                "check --call|dos|dossier.yaml"
            })
    void a_word_is_completed(String before, String word, String completed) {
        assertThat(offers(before, word)).contains(completed);
    }

    @Test
    void a_command_is_told_what_it_does_and_a_folder_goes_on() {
        assertThat(Offers.of(COMMANDS, folder, List.of(), "bu"))
                .filteredOn(offer -> offer.text().equals("budget"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.meaning()).startsWith("Calcule le budget"));
        assertThat(Offers.of(COMMANDS, folder, List.of("check"), "Mes"))
                .containsExactly(new Offer("Mes dossiers/", "", false));
    }

    @Test
    void an_option_that_is_given_once_is_not_offered_again() {
        assertThat(offers("check -q", "--")).doesNotContain("--quiet").contains("--strict", "--format");
        assertThat(offers("check -f json=x", "--")).contains("--format");
    }

    @Test
    void hidden_files_and_folders_that_are_not_there_offer_nothing() {
        assertThat(offers("check", "")).doesNotContain(".caché").contains("dossier.yaml");
        assertThat(offers("check", "absent/")).isEmpty();
        assertThat(offers("check", "\0/x")).isEmpty();
    }

    private static List<String> offers(String before, String word) {
        List<String> words = before == null ? List.of() : List.of(before.split(" "));
        return Offers.of(COMMANDS, folder, words, word).stream()
                .map(Offer::text)
                .toList();
    }
}
