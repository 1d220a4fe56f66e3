package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Call files are code to their authors and data to us: whatever they hold, every mistake is told at its line, soon. */
final class BadCallFilesTest {

    private static final String HEAD = """
            appel: essai
            version: 1
            titre: Essai
            autorite: {nom: Région, type: region}
            sources: {texte: {titre: Un texte, statut: usage}}
            """;

    private static final String CLAUSE =
            "  - {id: e%d, genre: champ_requis, champ: porteur.nom, gravite: bloquant, titre: Nom, source: texte}\n";

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"essai", "essai, socle", "socle, essai, essai"})
    void a_call_cannot_include_itself(String included) throws IOException {
        refuses(HEAD + "inclut: [" + included + "]\n", "appel.yaml:6", "« essai »");
    }

    @Test
    void a_rule_set_includes_nothing_so_that_no_two_include_each_other() throws IOException {
        Files.writeString(folder.resolve("jeu.yaml"), """
                jeu: ronde
                version: 1
                titre: Ronde
                rubrique: projet
                inclut: [ronde, socle]
                """);
        Run lint = Run.in(folder, Map.of(), "", "calls", "lint", "jeu.yaml");

        assertThat(lint.status()).isEqualTo(2);
        assertThat(lint.plainOut()).contains("jeu.yaml:5:1", "rubrique inconnue : « inclut »");
    }

    @Test
    void mistakes_of_every_kind_are_told_in_one_run() throws IOException {
        refuses(
                """
                appel: essai
                version: un
                titre: {fr: Essai, de: Versuch}
                autorite: {nom: Région, type: contree}
                inclut: [socle, soclle]
                sources: {texte: {titre: Un texte, statut: certain}}
                parametres: {taux: [{valeur: 120 %, source: texte}], plafond: 3}
                conditions: {petite: {population_max: beaucoup}}
                aide: [{taux: $tau}]
                exigences:
                  - {id: a, genre: champ_requi, gravite: bloquant, titre: A, source: texte}
                  - {id: b, genre: champ_requis, champ: porteur.nim, gravite: grave, titre: B, source: text}
                  - {id: b, genre: expression, expression: plan.cot > 1, message: M, gravite: conseil, titre: B, source: texte}
                  - {id: c, genre: plafond_aide, maximum: [1], quand: petit, gravite: conseil, titre: C, source: texte}
                """,
                IntStream.of(2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14)
                        .mapToObj("appel.yaml:%d:"::formatted)
                        .toArray(String[]::new));
    }

    /** Each key of a call, and of a clause, with each shape that it does not take. */
    static Stream<Arguments> wrongShapes() {
        List<Arguments> shapes = new ArrayList<>();
        for (String key :
                List.of("autorite", "sources", "parametres", "conditions", "depenses_admises", "fctva", "homonymes")) {
            shapes.add(Arguments.of(key + ": texte", 1));
            shapes.add(Arguments.of(key + ": [liste]", 1));
        }
        for (String key : List.of("aide", "exigences")) {
            shapes.add(Arguments.of(key + ": texte", 1));
            shapes.add(Arguments.of(key + ": {groupe: x}", 1));
            shapes.add(Arguments.of(key + ": [[liste]]", 1));
            shapes.add(Arguments.of(key + ":\n  - texte", 2));
        }
        for (String key : List.of("version", "titre", "inclut", "rubrique")) {
            shapes.add(Arguments.of(key + ": {groupe: {autre: x}}", 1));
            shapes.add(Arguments.of(key + ": [[liste]]", 1));
        }
        for (String wrong : List.of(
                "id: [x]",
                "genre: {x: y}",
                "champ: [x]",
                "gravite: [x]",
                "titre: [x]",
                "source: {x: y}",
                "acteur: [x]",
                "remede: [x]",
                "quand: [x]",
                "derogation: x",
                "rubrique: [x]")) {
            String key = wrong.substring(0, wrong.indexOf(':'));
            String clause = CLAUSE.formatted(1).strip();
            String without = clause.replaceFirst(key + ": [^,}]*(, )?", "");
            shapes.add(Arguments.of(
                    "exigences:\n  "
                            + without.replace("{", "{" + wrong.replace("{", "<") + ", ")
                                    .replace("<", "{"),
                    2));
        }
        return shapes.stream();
    }

    @ParameterizedTest
    @MethodSource("wrongShapes")
    void a_value_of_the_wrong_shape_is_told_at_its_line(String keys, int line) throws IOException {
        String key = keys.substring(0, keys.indexOf(':'));
        String head = HEAD.lines()
                .filter(one -> !one.startsWith(key + ":"))
                .map(one -> one + "\n")
                .collect(Collectors.joining());
        int at = (int) head.lines().count() + line;

        refuses(head + keys + "\n", "appel.yaml:" + at + ":");
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_refused_without_being_read() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("appel.yaml").toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        Run run = assertTimeout(SOON, this::check);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut() + run.plainErr()).contains("10 Mo");
    }

    /** Each would take minutes if what it repeats were compared with all the rest of it. */
    static Stream<String> hugeFiles() {
        return Stream.of(
                exigences(2_000, i -> CLAUSE.formatted(i).replace("porteur.nom", "porteur.nim")),
                many("parametres", 4_000, i -> "  parametre_%d: [{valeur: 1, source: texte}]%n".formatted(i))
                        + exigences(
                                2_000,
                                i ->
                                        "  - {id: e%d, genre: plafond_aide, maximum: $parametr, gravite: conseil, titre: T, source: texte}%n"
                                                .formatted(i)),
                many("conditions", 8_000, i -> "  condition_%d: {porteur: commune}%n".formatted(i))
                        + exigences(2_000, i -> CLAUSE.formatted(i).replace("gravite", "quand: conditio, gravite")),
                many("conditions", 4_000, i -> "  c%d: {pas: c%d}%n".formatted(i + 1, i)),
                exigences(
                        40,
                        i ->
                                "  - {id: e%d, genre: expression, expression: \"%strue\", message: M, gravite: conseil, titre: T, source: texte}%n"
                                        .formatted(i, "budget.depenses.all(d, d.montan > 1) && ".repeat(45))),
                exigences(5, i -> CLAUSE.formatted(i).replace("porteur.nom", "x".repeat(100_000))),
                many("cle", 15_000, i -> "x%d: 1%n".formatted(i)));
    }

    @ParameterizedTest
    @MethodSource("hugeFiles")
    void a_huge_file_is_judged_soon(String huge) throws IOException {
        Files.writeString(folder.resolve("appel.yaml"), HEAD + huge);

        Run run = assertTimeout(SOON, this::check);
        Run lint = assertTimeout(SOON, () -> Run.in(folder, Map.of(), "", "calls", "lint", "appel.yaml"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err() + lint.out() + lint.err()).doesNotContain("Exception", "\tat ");
        assertThat(lint.status()).isEqualTo(2);
    }

    @Test
    void the_lint_runs_only_as_many_examples_as_take_no_time() throws IOException {
        String examples = many("exemples", 5_000, i -> "  - {dossier: {}, attendu: {e1: conforme}}%n".formatted());
        Files.writeString(folder.resolve("appel.yaml"), HEAD + exigences(1_000, CLAUSE::formatted) + examples);

        Run lint = assertTimeout(SOON, () -> Run.in(folder, Map.of(), "", "calls", "lint", "appel.yaml"));

        assertThat(lint.status()).isEqualTo(2);
        assertThat(lint.plainOut()).contains("trop d’exemples : les 200 premiers");
    }

    @Test
    void a_call_that_a_dossier_brings_along_makes_only_that_dossier_unreadable() throws IOException {
        Files.writeString(folder.resolve("appel.yaml"), HEAD + "exigence: []\n");
        Files.writeString(folder.resolve("dossier.yaml"), "appel: ./appel.yaml\n");
        Run run = Run.in(folder, Map.of(), "", "check", ".");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).startsWith("ILLISIBLE").contains("appel.yaml:6:1");
    }

    private static String exigences(int count, IntFunction<String> clause) {
        return many("exigences", count, clause);
    }

    private static String many(String key, int count, IntFunction<String> line) {
        return key + ":\n" + IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private void refuses(String call, String... because) throws IOException {
        Files.writeString(folder.resolve("appel.yaml"), call);
        Run run = check();

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.plainErr() + run.plainOut()).contains(because).doesNotContain("Exception", "\tat ");
    }

    private Run check() {
        return Run.in(folder, Map.of(), "appel: x\n", "check", "-", "--call", "appel.yaml");
    }
}
