package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Clause;
import fr.complet.dossier.PieceType;
import fr.complet.reading.CallLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every dossier, seen on all samples. */
final class SampleLawsTest {

    @TempDir
    private Path temporary;

    @Test
    void the_order_of_the_paths_changes_nothing_but_the_order() throws IOException {
        List<String> backwards = new ArrayList<>(paths());
        Collections.reverse(backwards);
        List<String> told = new ArrayList<>(lines(backwards));
        Collections.reverse(told);

        assertThat(told).isEqualTo(lines(paths()));
    }

    @Test
    void a_dossier_is_told_alone_as_among_others() throws IOException {
        List<String> together = lines(paths());

        assertThat(paths().stream().flatMap(path -> lines(List.of(path)).stream()))
                .isEqualTo(together);
    }

    @Test
    void a_path_named_twice_is_told_twice() throws IOException {
        String path = paths().get(0);

        assertThat(lines(List.of(path, path)))
                .hasSize(2)
                .allMatch(lines(List.of(path)).get(0)::equals);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void the_checklist_has_every_requirement_of_the_call_in_its_order(Told told) throws Exception {
        assertThat(told.ids())
                .isEqualTo(new CallLibrary()
                        .call(told.call(), List.of()).clauses().stream()
                                .map(Clause::id)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("readable")
    void the_language_changes_neither_statuses_nor_figures(Told told) {
        String path = told.path();

        Told english = Told.lines("check", path, "-f", "jsonl", "--lang", "en").get(0);

        assertThat(english.statuses()).isEqualTo(told.statuses());
        assertThat(english.dossier().get("budget")).isEqualTo(told.dossier().get("budget"));
    }

    /** A pièce that is filed online, dated and approving, where none of its type is named. */
    @ParameterizedTest
    @EnumSource(PieceType.class)
    void a_missing_piece_that_comes_in_order_makes_nothing_worse(PieceType type) throws IOException {
        String piece = "{id: une-de-plus, type: " + type.code() + ", etat: depose_en_ligne, date: 2021-06-24, "
                + "approuve_projet: oui, approuve_plan: oui, sollicite_aide: oui, transmise_prefecture_le: 2021-06-28}";
        List<Told> before = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of("check", "-f", "jsonl"));
        for (Told told : readable().toList()) {
            Path sample = Path.of(told.path()).getParent();
            if (!SampleFiles.names(sample, type)) {
                before.add(told);
                arguments.add(SampleFiles.withPiece(sample, temporary.resolve(sample.getFileName()), piece)
                        .toString());
            }
        }
        List<Told> after = before.isEmpty() ? List.of() : Told.lines(arguments.toArray(String[]::new));

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            isNoWorse(after.get(i), before.get(i));
        }
    }

    private static void isNoWorse(Told after, Told before) {
        assertThat(after.verdict()).as("%s: verdict", before.path()).isGreaterThanOrEqualTo(before.verdict());
        assertThat(after.statuses())
                .as("%s: statuses", before.path())
                .allSatisfy((id, status) -> assertThat(status)
                        .as(id)
                        .isGreaterThanOrEqualTo(before.statuses().get(id)));
        assertThat(after.findings())
                .as("%s: findings", before.path())
                .allSatisfy((id, count) -> assertThat(count)
                        .as(id)
                        .isLessThanOrEqualTo(before.findings().get(id)));
        assertThat(after.dossier().get("budget")).isEqualTo(before.dossier().get("budget"));
    }

    private static List<String> paths() throws IOException {
        return Stream.concat(SamplesTest.samples().stream().map(Path::toString), Stream.of("samples/absent", "pom.xml"))
                .toList();
    }

    private static List<String> lines(List<String> paths) {
        List<String> arguments = new ArrayList<>(List.of("check", "-f", "jsonl"));
        arguments.addAll(paths);
        return Run.complet(arguments.toArray(String[]::new)).out().lines().toList();
    }

    static Stream<Told> readable() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", "-f", "jsonl"));
        SamplesTest.samples().forEach(sample -> arguments.add(sample.toString()));
        return Told.lines(arguments.toArray(String[]::new)).stream().filter(Told::isReadable);
    }
}
