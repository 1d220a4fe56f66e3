package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is given as a dossier, the answer is a sentence and exit code 2, or a verdict; never a stack trace. */
class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_told() {
        refuses("absent.yaml", "n’existe pas");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        refuses(file("vide.yaml", ""), "vide");
    }

    @Test
    void a_folder_without_a_dossier_is_told() throws IOException {
        Files.createDirectory(folder.resolve("rien"));
        refuses("rien", "dossier.yaml");
    }

    @Test
    void a_folder_with_two_dossiers_names_both() throws IOException {
        file("dossier.yaml", "appel: tid-bfc-2021\n");
        file("dossier.yml", "appel: tid-bfc-2021\n");
        refuses(".", "dossier.yaml, dossier.yml");
    }

    @Test
    void a_colon_inside_a_text_shows_the_line_well_quoted() throws IOException {
        refuses(file("casse.yaml", "appel: x\nreference: Projet : la ville\n"), "reference: \"Projet : la ville\"");
    }

    @Test
    void a_key_given_twice_is_named_with_both_places() throws IOException {
        String twice = "budget:\n  base: {investissement: ht, investissement: ttc}\n  tva: fctva\n  tva: fctva\n";

        assertThat(told(twice))
                .contains("rubrique donnée deux fois : « investissement » (d’abord ligne 3)")
                .contains("rubrique donnée deux fois : « tva » (d’abord ligne 4)")
                .contains("dossier.yaml:5:3");
    }

    @Test
    void what_has_no_text_to_quote_is_named_by_its_question() throws IOException {
        assertThat(told("porteur:\n  nom: [a, b]\n")).contains("nom du porteur : une seule valeur attendue");
    }

    @Test
    void an_unknown_choice_names_its_question_and_the_choices_or_where_they_stand() throws IOException {
        assertThat(told("budget:\n  base: hors taxes\n  depenses:\n    - {poste: plomberie}\n"))
                .contains("base du plan (HT ou TTC) : « hors taxes », choix inconnu")
                .contains("attendu  HT ou TTC")
                .contains("poste de dépense, ligne 1 : « plomberie », choix inconnu")
                .contains("complet schema dossier");
    }

    @ParameterizedTest
    @CsvSource({"liste.yaml,'- a\n- b\n'", "texte.yaml,'bonjour\n'"})
    void what_is_no_group_of_answers_is_no_dossier(String name, String text) throws IOException {
        refuses(file(name, text), name);
    }

    @Test
    void an_alias_bomb_does_not_go_off() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char level = 'b'; level <= 'z'; level++) {
            char below = (char) (level - 1);
            bomb.append(level).append(": &").append(level).append(" [*").append(below);
            bomb.append((", *" + below).repeat(8)).append("]\n");
        }
        refuses(file("alias.yaml", bomb.toString()), "alias.yaml:1");
    }

    @Test
    void a_hundred_thousand_nested_brackets_are_refused() throws IOException {
        refuses(file("profond.yaml", "a: " + "[".repeat(100_000)), "profond.yaml:1");
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_refused_without_being_read() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("gros.yaml").toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        refuses("gros.yaml", "10 Mo");
    }

    @Test
    void binary_data_is_no_text() throws IOException {
        Files.write(folder.resolve("image.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 7});
        refuses("image.yaml", "image.yaml");
    }

    @Test
    void an_unknown_call_names_the_nearest() throws IOException {
        refuses(file("appel.yaml", "appel: tid-bfc-2012\n"), "tid-bfc-2021");
    }

    @Test
    void a_dossier_without_a_call_is_told_how_to_name_one() throws IOException {
        refuses(file("sans-appel.yaml", "reference: X\n"), "appel");
    }

    @Test
    void a_file_that_may_not_be_read_is_told() throws IOException {
        String name = file("secret.yaml", "appel: tid-bfc-2021\n");
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(folder.resolve(name)))
                .as("the administrator reads everything")
                .isFalse();
        refuses(name, "droit");
    }

    @Test
    void a_name_that_no_file_can_have_is_not_found() {
        refuses("a\0b.yaml", "n’existe pas");
    }

    @Test
    void one_unreadable_dossier_does_not_stop_the_others() {
        Run run = Run.complet("check", "samples/absent", "samples/complet", "-q");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("ILLISIBLE").contains("PRÊT À DÉPOSER");
    }

    @Test
    void text_of_a_dossier_never_commands_the_terminal() throws IOException {
        String evil = "\\e[2J\\e]0;titre\\a\\u009b31m\\u202e\\r\\n\\b";
        String name = file(
                "hostile.yaml",
                "appel: tid-bfc-2021\n\"cle" + evil + "\": 1\nporteur: {nom: \"" + evil + "\", type: \"" + evil
                        + "\", siret: \"" + evil + "\"}\nbudget: {depenses: [{libelle: \"" + evil
                        + "\", montant_ht: \"" + evil + "\"}]}\n");

        Run run = Run.in(folder, Map.of(), "", "check", name);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u009b", "\u202e", "\u0007", "\b", "\r");
    }

    @Test
    void standard_input_is_a_dossier_too() throws IOException {
        String dossier = Files.readString(Path.of("samples/incomplet/dossier.yaml"), StandardCharsets.UTF_8);

        Run run = Run.in(Path.of("samples/incomplet").toAbsolutePath(), Map.of(), dossier, "check", "-", "-q");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("INCOMPLET");
    }

    /** What is said of a dossier that is read, its spaces plain. */
    private String told(String answers) throws IOException {
        String name = file("dossier.yaml", "appel: tid-bfc-2021\n" + answers);
        Run run = Run.in(folder, Map.of(), "", "check", name);
        assertThat(run.status()).isEqualTo(1);
        return run.out().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private void refuses(String path, String because) {
        Run run = Run.in(folder, Map.of(), "", "check", path);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("ILLISIBLE").contains(because);
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ");
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return name;
    }
}
