package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Given;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.writing.Conversion;
import fr.complet.writing.DossierKind;
import fr.complet.writing.Relocation;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    void an_old_excel_twin_gives_the_same_answers(Path sample) throws Exception {
        Path old = folder.resolve("dossier.xls");
        SheetWriter.copy(twin(sample), old);

        assertTwins(old, yaml(sample));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "xls"})
    void twins_saved_by_libreoffice_give_the_same_answers(String format) throws Exception {
        List<Path> samples = samples().toList();
        List<Path> twins = new ArrayList<>();
        for (Path sample : samples) {
            Path named = folder.resolve(sample.getParent().getFileName() + ".xlsx");
            twins.add(Files.move(twin(sample), named));
        }

        List<Path> saved = LibreOffice.saved(twins, format, folder.resolve(format));

        for (int i = 0; i < samples.size(); i++) {
            assertTwins(saved.get(i), yaml(samples.get(i)));
        }
    }

    /** The workbook that a conversion writes, which other tests compare with its sample. */
    private Path twin(Path sample) throws Exception {
        Path twin = folder.resolve("dossier.xlsx");
        DossierSource source = DossierSource.read(sample, "dossier.yaml");
        assertThat(new Conversion(source, Relocation.between(folder, folder)).write(twin, DossierKind.WORKBOOK))
                .isTrue();
        return twin;
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
