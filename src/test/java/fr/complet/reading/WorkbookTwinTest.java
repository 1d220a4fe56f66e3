package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Given;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier says the same in YAML and in a workbook. */
final class WorkbookTwinTest {
    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders
                    .map(folder -> folder.resolve("dossier.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_excel_twin_gives_the_same_answers(Path sample) throws Unreadable {
        Mapping yaml = yaml(sample);
        Path file = new TwinWriter(SheetWriter.xlsx()).write(yaml).saved(folder.resolve("dossier.xlsx"));

        assertTwins(file, yaml);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_old_excel_twin_gives_the_same_answers(Path sample) throws Unreadable {
        Mapping yaml = yaml(sample);
        Path file = new TwinWriter(SheetWriter.xls()).write(yaml).saved(folder.resolve("dossier.xls"));

        assertTwins(file, yaml);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("samples")
    void twins_saved_by_libreoffice_give_the_same_answers(Path sample) throws Exception {
        Mapping yaml = yaml(sample);
        Path file = new TwinWriter(SheetWriter.xlsx()).write(yaml).saved(folder.resolve("dossier.xlsx"));

        for (String format : List.of("ods", "xlsx", "xls")) {
            Path saved = LibreOffice.saved(file, format, folder.resolve(format));

            assertTwins(saved, yaml);
        }
    }

    private static Mapping yaml(Path sample) throws Unreadable {
        return (Mapping) YamlForm.read(TextFile.read(sample, "dossier.yaml").source());
    }

    private static void assertTwins(Path file, Mapping yaml) throws Unreadable {
        Dossier expected = Written.dossier(yaml);
        Dossier read = SheetWriter.read(file, file.getFileName().toString());
        List<String> cut = expected.answers().illegible().stream()
                .filter(illegible -> illegible.reason().kind() == Kind.AMOUNT_CUT_BY_COMMA)
                .map(Answer::path)
                .toList();

        assertThat(told(read, cut)).as(file.toString()).containsExactlyInAnyOrderElementsOf(told(expected, cut));
    }

    /** Every answer, stray and unknown key, places aside. */
    private static List<String> told(Dossier dossier, List<String> cut) {
        var told = new ArrayList<String>();
        for (Answer<?> answer : dossier.answers().all()) {
            if (answer instanceof Given<?> given) {
                told.add(answer.path() + " = " + given.value());
            } else if (answer instanceof Illegible<?> illegible) {
                told.add(answer.path() + " : " + illegible.reason().kind());
            }
        }
        dossier.answers().illegible().forEach(stray -> told.add("illegible " + stray.path()));
        dossier.notices().forEach(notice -> told.add(notice.kind() + " " + notice.details()));
        // What YAML cuts at a comma is whole in a cell.
        told.removeIf(line -> cut.stream().anyMatch(line::contains));
        return told;
    }
}
