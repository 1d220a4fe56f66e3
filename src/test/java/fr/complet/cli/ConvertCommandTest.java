package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversion keeps everything, or says why it does not, and then leaves everything as it was. */
final class ConvertCommandTest {

    private static final String SMALL = """
            appel: dsil
            porteur: {nom: "Commune d'essai", siret: 21710137700018}
            projet: {domaines: [mobilite, eau]}
            budget:
              base: ht
              depenses:
                - {libelle: "Travaux", montant_ht: "12 500,50 €", taux_tva: 20 %, annees: {2022: 10000, 2023: 2500.50}}
            """;

    @TempDir
    private Path folder;

    @Test
    void yaml_made_of_a_workbook_is_what_a_person_would_write() throws IOException {
        write("dossier.yaml", SMALL);
        converted("dossier.yaml", "dossier.xlsx");

        Run run = converted("dossier.xlsx", "retour.yaml");

        assertThat(run.plainOut()).isEqualTo("11 réponses de dossier.xlsx reprises dans retour.yaml.\n");
        assertThat(folder.resolve("retour.yaml")).hasContent("""
                appel: dsil

                porteur:
                  nom: "Commune d'essai"
                  siret: "21710137700018"

                projet:
                  domaines: [mobilite, eau]

                budget:
                  base: ht
                  depenses:
                    - {libelle: Travaux, montant_ht: 12500.50, taux_tva: 20 %, annees: {2022: 10000, 2023: 2500.50}}
                """);
    }

    @Test
    void long_texts_are_folded_and_lines_kept() throws IOException {
        write("dossier.yaml", """
                projet:
                  resume: "%s"
                  besoins: "une ligne\\n\\nune autre, qui suit une ligne vide"
                """.formatted("mot ".repeat(40).strip()));
        converted("dossier.yaml", "dossier.xlsx");
        converted("dossier.xlsx", "retour.yaml");

        assertThat(folder.resolve("retour.yaml")).content().isEqualTo("""
                projet:
                  resume: >-
                    %s
                    %s
                  besoins: |-
                    une ligne

                    une autre, qui suit une ligne vide
                """.formatted(
                        "mot ".repeat(24).strip(), "mot ".repeat(16).strip()));
    }

    @Test
    void a_folder_stands_for_the_dossier_in_it() throws IOException {
        Files.createDirectory(folder.resolve("demande"));
        write("demande/dossier.yaml", SMALL);

        assertThat(converted("demande", "demande/dossier.xlsx").out()).startsWith("11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"autre.yaml", "autre.xlsx"})
    void a_file_that_is_there_stays_unless_the_user_insists(String to) throws IOException {
        write("dossier.yaml", SMALL);
        write(to, "déjà là");

        refused(run("convert", "dossier.yaml", to), "existe déjà", "--force");
        assertThat(folder.resolve(to)).hasContent("déjà là");

        assertThat(run("convertir", "dossier.yaml", to, "--force").status()).isZero();
        assertThat(run("check", to, "-q").out()).startsWith("INCOMPLET");
    }

    @Test
    void a_dossier_is_never_written_over_itself() throws IOException {
        write("dossier.yaml", SMALL);
        Files.createSymbolicLink(folder.resolve("lien.yaml"), folder.resolve("dossier.yaml"));

        refused(run("convert", "dossier.yaml", "dossier.yaml", "--force"), "le dossier lui-même");
        refused(run("convert", "dossier.yaml", "./dossier.yaml", "--force"), "le dossier lui-même");
        refused(run("convert", "dossier.yaml", "lien.yaml", "--force"), "le dossier lui-même");
        assertThat(folder.resolve("dossier.yaml")).hasContent(SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.yaml,dossier.ods,'.xlsx, .yaml ou .yml'",
        "dossier.yaml,dossier.xls,'.xlsx, .yaml ou .yml'",
        "dossier.yaml,dossier.xlsm,'.xlsx, .yaml ou .yml'",
        "dossier.yaml,absent/dossier.xlsx,Impossible d’écrire",
        "dossier.yaml,dossier.yaml/dossier.xlsx,Impossible d’écrire",
        "dossier.yaml,.,est un répertoire",
        "absent.yaml,dossier.xlsx,n’existe pas",
        "note.pdf,dossier.xlsx,ce genre de fichier n’est pas lu",
        "faux.xlsx,dossier.yml,ce n’est pas un classeur",
        "deux.yaml,dossier.xlsx,plusieurs maîtres d’ouvrage",
        "tabulation.yaml,dossier.xlsx,tabulation"
    })
    void what_cannot_be_converted_is_told(String from, String to, String because) throws IOException {
        write("dossier.yaml", SMALL);
        write("note.pdf", "%PDF");
        write("faux.xlsx", "du texte");
        write("deux.yaml", "porteurs: [a, b]");
        write("tabulation.yaml", "porteur:\n\tnom: x\n");
        List<String> before = names();

        refused(run("convert", from, to), because);

        assertThat(names()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget: {depenses: [{libelle: 'Total des études', montant_ht: 1}]} | commencez par un autre mot",
                "budget: {depenses: [{libelle: '', poste: '', unite: 'total'}]} | commencez par un autre mot",
                "projet: {usages_numeriques: {cloud: x}} | corrigez d’abord « x », illisible ici (répondez « oui » ou « non »)",
                "porteur: {nom: {prenom: A}} | nom du porteur : une seule valeur attendue",
                "porteur: {nom: a}, Porteur: {nom: b} | rubrique donnée deux fois",
                "budget: {depenses: {libelle: a}} | dépenses : liste attendue",
                "budget: {depenses: [a]} | dépenses, ligne 1 : groupe de rubriques attendu",
                "projet: {domaines: [[eau]]} | domaines : une seule valeur attendue",
                "siret: 1 | siret : « 1 » s’y lirait comme une réponse absente",
                "pieces: [{designation: a, id: b, Remarque: c}] | s’y lirait comme"
            })
    void what_a_workbook_has_no_place_for_is_told_with_its_line(String yaml, String because) throws IOException {
        write("dossier.yaml", "{" + yaml + "}\n");

        Run run = run("convert", "dossier.yaml", "dossier.xlsx");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains("dossier.xlsx n’est pas écrit", "- dossier.yaml:1 : ", because);
        assertThat(names()).containsExactly("dossier.yaml");
    }

    @Test
    void a_text_that_no_cell_holds_is_told_with_its_length() throws IOException {
        write("dossier.yaml", "projet: {resume: \"" + "a".repeat(33_000) + "\"}");

        assertThat(run("convert", "dossier.yaml", "dossier.xlsx").plainErr())
                .contains("résumé : 33 000 caractères, une cellule n’en tient que 32 767");
        assertThat(run("convert", "dossier.yaml", "autre.yml").status()).isZero();
    }

    @Test
    void of_many_obstacles_the_first_are_told_and_the_others_counted() throws IOException {
        write("dossier.yaml", "budget:\n  depenses:\n" + "    - {libelle: Total, montant_ht: 1}\n".repeat(25));

        assertThat(run("convert", "dossier.yaml", "dossier.xlsx").plainErr())
                .startsWith("dossier.xlsx n’est pas écrit : 25 réponses")
                .contains("- dossier.yaml:3 : dépenses, ligne 1")
                .contains("- dossier.yaml:12 :")
                .doesNotContain("dossier.yaml:13")
                .endsWith("et 15 autres.\n");
    }

    @Test
    void unknown_keys_are_kept_and_those_without_an_answer_told() throws IOException {
        write("dossier.yaml", """
                inconnue: ici
                vide:
                porteur: {telefone: "03", contact: {nom: A, fax: {domicile: "04", bureau: ["05", "06"]}}}
                pieces:
                  - {id: a, couleur: rouge}
                  - {id: b, couleur: vert, taille: }
                """);

        Run run = run("convert", "dossier.yaml", "dossier.xlsx");
        assertThat(run.status()).isZero();
        assertThat(run.plainErr()).isEqualTo("""
                Rubrique inconnue et sans réponse, non reprise : vide (dossier.yaml:2).
                Rubrique inconnue et sans réponse, non reprise : taille (dossier.yaml:6).
                """);
        converted("dossier.xlsx", "retour.yaml");

        assertThat(folder.resolve("retour.yaml")).hasContent("""
                porteur:
                  contact:
                    nom: A
                    fax: "{domicile: 04, bureau: [05, 06]}"
                  telefone: "03"

                pieces:
                  - {id: a, couleur: rouge}
                  - {id: b, couleur: vert}

                inconnue: ici
                """);
    }

    @Test
    void paths_are_rewritten_when_the_pieces_can_still_be_reached() throws IOException {
        Path dossier = folder.resolve("demandes/complet");
        Files.createDirectories(dossier.getParent());
        SampleFiles.copy(Path.of("samples/complet"), dossier);
        String before = told("demandes/complet");

        converted("demandes/complet/dossier.yaml", "demandes/dossier.xlsx");

        assertThat(told("demandes/dossier.xlsx")).isEqualTo(before);
    }

    @Test
    void paths_that_lead_nowhere_any_more_are_told_and_left() throws IOException {
        Path dossier = folder.resolve("complet");
        SampleFiles.copy(Path.of("samples/complet"), dossier);
        Files.createDirectory(folder.resolve("ailleurs"));

        Run run = run("convert", "complet", "ailleurs/dossier.xlsx");

        assertThat(run.status()).isZero();
        assertThat(run.plainErr())
                .contains("pièces (pieces/lettre-demande.pdf…)", "ailleurs/dossier.xlsx", "copiez-les");
        SampleFiles.copy(dossier.resolve("pieces"), folder.resolve("ailleurs/pieces"));
        assertThat(told("ailleurs/dossier.xlsx")).isEqualTo(told("complet"));
    }

    @Test
    void a_call_file_moves_with_the_dossier_that_names_it() throws IOException {
        Files.createDirectory(folder.resolve("demande"));
        Files.copy(Path.of("samples/appels/fonds-quartiers.yaml"), folder.resolve("demande/appel.yaml"));
        write("demande/dossier.yaml", "appel: appel.yaml\n");

        converted("demande/dossier.yaml", "dossier.yml");

        assertThat(folder.resolve("dossier.yml")).hasContent("appel: demande/appel.yaml\n");
    }

    @Test
    void hostile_paths_stay_what_they_are() throws IOException {
        Files.createDirectory(folder.resolve("demande"));
        write("demande/dossier.yaml", "pieces: [{fichier: /etc/passwd}, {fichier: ../x}, {fichier: 'C:\\x'}]\n");

        converted("demande/dossier.yaml", "dossier.yml");

        assertThat(folder.resolve("dossier.yml")).content().contains("/etc/passwd", "../x", "C:\\\\x");
    }

    @Test
    void it_all_is_told_in_english_too() throws IOException {
        write("dossier.yaml", SMALL);

        assertThat(run("convert", "dossier.yaml", "a.yml", "--lang", "en").out())
                .isEqualTo("11 answers of dossier.yaml taken over into a.yml.\n");
        refused(run("convert", "dossier.yaml", "a.yml", "--lang", "en"), "exists already");
    }

    private Run run(String... arguments) {
        return Run.in(folder, Map.of(), "", arguments);
    }

    private Run converted(String from, String to) {
        Run run = run("convert", from, to);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run;
    }

    private String told(String path) {
        return Told.lines(run("check", path, "-f", "jsonl"))
                .get(0)
                .withoutPlaces()
                .replace("demandes/complet/", "");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static void refused(Run run, String... because) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains(because).doesNotContain("Exception");
    }
}
