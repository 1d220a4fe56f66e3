package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that come from a file, and what happens where nobody can be asked. */
final class FillCommandTest {

    private static final String RIGHT = "# connu depuis hier\n\nprojet.objectifs.responsable = Publier.\n";

    private static final Console TERMINAL = new Console(Optional.of(80), true, Optional.empty(), Keyboard.PRESENT);

    @TempDir
    private Path folder;

    private Path dossier;
    private String original;

    @BeforeEach
    void a_dossier_that_lacks_things() throws Exception {
        SampleFiles.copy(Path.of("samples/incomplet"), folder.resolve("d"));
        SampleFiles.copy(Path.of("samples/complet"), folder.resolve("complet"));
        dossier = folder.resolve("d/dossier.yaml");
        original = Files.readString(dossier);
    }

    @Test
    void answers_are_saved_and_what_is_left_is_told() throws Exception {
        Run run = filled("d/dossier.yaml", RIGHT + "porteur.siret=21210663900017\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.plainOut())
                .startsWith("2 réponses enregistrées dans d/dossier.yaml.\n\n")
                .contains("La réponse de la ligne 4 est enregistrée, mais à revoir :\n[porteur-siret-connu]")
                .contains("\n\nINCOMPLET")
                .contains("[piece-rib]")
                .doesNotContain("[porteur-siret]", "[tid-objectif-responsable]");
        assertThat(Files.readString(dossier)).contains("21210663900017").contains("Publier.");
        assertThat(Files.readString(folder.resolve("d/dossier.yaml~"))).isEqualTo(original);
    }

    @Test
    void a_dossier_to_which_nothing_is_lacking_ends_with_zero() throws Exception {
        Run run = filled("complet", "projet.intitule = Bresse connectée\n");

        assertThat(run.status()).isZero();
        assertThat(run.plainOut()).startsWith("1 réponse enregistrée").contains("PRÊT À DÉPOSER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date_depot = après-demain | date attendue",
                "porteur.sirett = 1 | porteur.siret",
                "n'importe quoi | CHEMIN = VALEUR",
                "porteur = Commune | porteur.",
                "budget.depenses[77].libelle = Panneau | budget.depenses"
            })
    void one_wrong_answer_and_none_is_saved_and_its_line_is_named(String line, String told) throws Exception {
        Run run = filled("d/dossier.yaml", RIGHT + line + "\nporteur.nom = Venarey\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr())
                .startsWith("Ligne 4 des réponses (reponses.txt) :\n")
                .contains(told)
                .endsWith("Aucune réponse n’est enregistrée : d/dossier.yaml est resté comme il était.\n");
        assertThat(Files.readString(dossier)).isEqualTo(original);
        assertThat(folder.resolve("d")).isDirectoryNotContaining("glob:**~");
    }

    @Test
    void no_answer_changes_nothing() throws Exception {
        assertThat(filled("d", "# rien encore\n").status()).isEqualTo(1);
        assertThat(Files.readString(dossier)).isEqualTo(original);
    }

    @Test
    void answers_come_from_the_standard_input_too() throws Exception {
        Run run = Run.in(folder, Map.of(), "\uFEFFporteur.siret = 21210663700011\r\n", "fill", "d", "--answers", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readString(dossier)).contains("21210663700011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neuf.yaml", "neuf.xlsx"})
    void a_dossier_that_is_not_there_is_made_for_the_call_that_is_given(String name) throws Exception {
        Run run = filled(name, "projet.intitule = Bresse connectée\n", "--call", "tid-bfc-2021");

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.plainOut()).startsWith("1 réponse enregistrée dans " + name);
        assertThat(Run.in(folder, Map.of(), "", "check", name, "--only", "all").plainOut())
                .contains("projet-intitule");
    }

    @Test
    void without_a_call_it_is_not_made() throws Exception {
        Run run = filled("neuf.yaml", "projet.intitule = Bresse\n");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("neuf.yaml").contains("--call");
        assertThat(folder.resolve("neuf.yaml")).doesNotExist();
    }

    @Test
    void refused_answers_leave_no_new_dossier_behind() throws Exception {
        Run run = filled("neuf.yaml", "date_depot = après-demain\n", "--call", "tid-bfc-2021");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).endsWith("Aucune réponse n’est enregistrée : neuf.yaml n’est pas créé.\n");
        assertThat(folder.resolve("neuf.yaml")).doesNotExist();
    }

    @Test
    void answers_that_cannot_be_read_are_told_before_anything_is_made() {
        Run run =
                Run.in(folder, Map.of(), "", "fill", "neuf.yaml", "--answers", "absent.txt", "--call", "tid-bfc-2021");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("Le fichier de réponses « absent.txt » ne peut pas être lu.");
        assertThat(folder.resolve("neuf.yaml")).doesNotExist();
    }

    @Test
    void answers_are_read_in_whatever_encoding_dossiers_are() throws Exception {
        byte[] answers = "porteur.representant.nom = Éloïse Près\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("latin.txt"), answers);

        Run run = Run.in(folder, Map.of(), "", "fill", "d", "--answers", "latin.txt");

        assertThat(run.status()).isEqualTo(1);
        assertThat(dossier).content().contains("nom: \"Éloïse Près\"");
    }

    @Test
    void an_answer_that_is_saved_and_will_not_do_is_told_with_its_line() throws Exception {
        Run run = filled("d", "\nporteur.commune = Xyzzy\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.plainOut())
                .contains("La réponse de la ligne 2 est enregistrée, mais à revoir :\n[porteur-commune]")
                .contains("« Xyzzy » : introuvable");
    }

    @ParameterizedTest
    @CsvSource({
        "nulle/part/neuf.yaml, le répertoire où mettre « nulle/part/neuf.yaml » n’existe pas",
        "neuf.ods, donnez un nom en .yaml ou en .xlsx"
    })
    void where_nothing_can_be_made_nothing_is_asked(String name, String told) throws Exception {
        for (Run run : List.of(
                filled(name, "projet.intitule = Bresse\n", "--call", "tid-bfc-2021"),
                Run.typed(TERMINAL, folder, "1\n", "fill", name, "--plain"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.plainErr()).contains(told);
        }
    }

    @Test
    void a_workbook_that_is_only_read_is_refused_before_anything_is_asked() throws Exception {
        Files.copy(Path.of("samples/classeur-a-corriger/dossier.ods"), folder.resolve("dossier.ods"));

        Run run = Run.typed(TERMINAL, folder, "1\n", "fill", "dossier.ods", "--plain");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains("enregistrez-le en .xlsx avec votre tableur");
    }

    @Test
    void the_calls_are_offered_with_their_titles() throws Exception {
        Run run = Run.typed(TERMINAL, folder, "?dsil\nquitter\n", "fill", "neuf.yaml", "--plain");

        assertThat(run.plainOut())
                .contains("tid-bfc-2021")
                .contains("Territoires intelligents et durables")
                .contains("Tapez un numéro de la liste ou un identifiant")
                .doesNotContain("n’est pas un appel connu");
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("neuf.yaml")).doesNotExist();
    }

    @Test
    void an_unknown_call_is_told() throws Exception {
        Run run = filled("neuf.yaml", "projet.intitule = Bresse\n", "--call", "tid-bfc-2020");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("tid-bfc-2020").doesNotContain("Exception");
        assertThat(folder.resolve("neuf.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill d", "fill d --plain", "fill absent.yaml", "fill absent.yaml --call tid-bfc-2021"})
    void without_a_terminal_nothing_is_asked_and_nothing_written(String command) throws Exception {
        Run run = Run.in(folder, Map.of(), "oui\n", command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr())
                .contains("« complet fill » pose des questions : il lui faut un terminal.")
                .contains("--answers");
        assertThat(Files.readString(dossier)).isEqualTo(original);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("d", "complet");
        }
    }

    @Test
    void a_file_larger_than_any_dossier_is_neither_read_whole_nor_changed() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("d/grand.yaml").toFile(), "rw")) {
            file.setLength(8L << 30);
        }

        Run run = filled("d/grand.yaml", RIGHT);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("grand.yaml").doesNotContain("Exception");
        assertThat(folder.resolve("d/grand.yaml").toFile()).hasSize(8L << 30);
    }

    private Run filled(String name, String answers, String... options) throws Exception {
        Files.writeString(folder.resolve("reponses.txt"), answers);
        String[] arguments = new String[options.length + 4];
        arguments[0] = "fill";
        arguments[1] = name;
        arguments[2] = "--answers";
        arguments[3] = "reponses.txt";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Run.in(folder, Map.of(), "", arguments);
    }
}
