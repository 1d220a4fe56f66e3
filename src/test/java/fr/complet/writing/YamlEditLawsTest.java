package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Call;
import fr.complet.language.Language;
import fr.complet.reading.CallLibrary;
import fr.complet.writing.DossierEdit.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every dossier of the samples, whatever is written into it. */
final class YamlEditLawsTest {

    private static final String NAME = "dossier.yaml";
    private static final int EDITS = 12;

    @ParameterizedTest
    @MethodSource("samples")
    void an_answer_written_again_leaves_every_byte(Path sample) throws Exception {
        byte[] content = Files.readAllBytes(sample);

        for (Map.Entry<String, String> answer :
                RandomAnswers.given(content, NAME).entrySet()) {
            assertThat(edited(content, answer.getKey(), answer.getValue()))
                    .as(answer.getKey())
                    .isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void another_answer_changes_its_own_lines_alone(Path sample) throws Exception {
        byte[] content = Files.readAllBytes(sample);
        Map<String, String> before = RandomAnswers.given(content, NAME);
        int count = 0;

        for (String path : before.keySet()) {
            if (count++ % 7 == 0 && !path.equals("dossier")) {
                byte[] after = edited(content, path, "1234");

                assertThat(changed(after, content)).as(path).hasSizeBetween(1, 2);
                Map<String, String> given = RandomAnswers.given(after, NAME);
                given.put(path, before.get(path));
                assertThat(given).as(path).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_file_that_is_written_in_many_times_reads_as_was_meant(Path sample) throws Exception {
        written(Files.readAllBytes(sample), sample.toString().hashCode());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_does_one_of_windows_that_no_person_has_written(int seed) throws Exception {
        String text = YamlText.of(new RandomDossier(new Random(seed)).form());
        byte[] content = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        String written = text(written(content, seed));

        assertThat(written).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void the_model_of_a_call_is_filled_in_where_it_asks() throws Exception {
        Call call = new CallLibrary().call("tid-bfc-2021", List.of());
        var template = Template.of(call, LocalDate.of(2026, 11, 23), Language.FR);
        byte[] model = new EmptyDossier(template, "tid-bfc-2021").bytes(DossierKind.YAML);

        byte[] filled = DossierEdit.with(
                model,
                NAME,
                List.of(
                        new Written("porteur.nom", "Ville d'Autun"),
                        new Written("projet.domaines", "mobilite, eau"),
                        new Written("budget.depenses[0].libelle", "Étude"),
                        new Written("budget.depenses[0].montant_ht", "1000"),
                        new Written("budget.depenses[1].libelle", "Pose"),
                        new Written("pieces[1].etat", "demande")));

        List<String> lines = new ArrayList<>(text(filled).lines().toList());
        text(model).lines().forEach(lines::remove);
        assertThat(lines)
                .containsExactly(
                        "  nom: \"Ville d'Autun\"",
                        "  domaines: [mobilite, eau]",
                        "    - libelle: \"Étude\"",
                        "      montant_ht: 1000",
                        "    - libelle: Pose",
                        "    etat: demande");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_does_one_that_was_empty(int seed) throws Exception {
        byte[] written = written(new byte[0], seed);

        assertThat(new String(written, StandardCharsets.UTF_8)).endsWith("\n");
    }

    /** Each answer is read where it was written, and all others are read as before. */
    private static byte[] written(byte[] content, int seed) throws Exception {
        var answers = new RandomAnswers(new Random(seed));
        byte[] now = content;
        for (int i = 0; i < EDITS; i++) {
            Written answer = answers.next(now, NAME);
            byte[] after = edited(now, answer.path(), answer.value());
            if (!answer.path().endsWith("]")) {
                Map<String, String> expected = others(RandomAnswers.given(now, NAME), answer.path());
                assertThat(others(RandomAnswers.given(after, NAME), answer.path()))
                        .as("seed %d, %s", seed, answer)
                        .isEqualTo(expected);
            }
            now = after;
        }
        return now;
    }

    private static Map<String, String> others(Map<String, String> given, String path) {
        return given.entrySet().stream()
                .filter(answer -> !answer.getKey().startsWith(path))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The lines of the one text that stand between what both begin and end with. */
    private static List<String> changed(byte[] one, byte[] other) {
        List<String> lines = new ArrayList<>(text(one).lines().toList());
        List<String> others = new ArrayList<>(text(other).lines().toList());
        while (!lines.isEmpty() && !others.isEmpty() && lines.get(0).equals(others.get(0))) {
            lines.remove(0);
            others.remove(0);
        }
        while (!lines.isEmpty() && !others.isEmpty() && last(lines).equals(last(others))) {
            lines.remove(lines.size() - 1);
            others.remove(others.size() - 1);
        }
        return lines;
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] edited(byte[] content, String path, String value) throws Exception {
        return DossierEdit.with(content, NAME, List.of(new Written(path, value)));
    }

    static Stream<Integer> seeds() {
        return Stream.of(1, 2, 3, 4, 5, 6);
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.getFileName().toString().matches("dossier\\.ya?ml"))
                    .filter(file -> !file.toString().contains("illisible"))
                    .sorted()
                    .toList();
        }
    }
}
