package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier is the same in either form, seen on all samples: converted beside its pièces, and back. */
final class ConversionLawsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SamplesTest#samples")
    void a_workbook_says_what_its_yaml_says_and_so_does_the_yaml_made_of_it(Path sample) throws IOException {
        Path copy = copy(sample);
        String before = assessed(copy);

        converted(copy, "dossier.yaml", "dossier.xlsx");
        Files.delete(copy.resolve("dossier.yaml"));

        assertThat(assessed(copy)).isEqualTo(before);

        converted(copy, "dossier.xlsx", "dossier.yaml");
        Files.delete(copy.resolve("dossier.xlsx"));

        assertThat(assessed(copy)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SamplesTest#samples")
    void the_totals_of_a_workbook_are_those_of_the_report(Path sample) throws IOException {
        Path copy = copy(sample);
        Told told = told(copy);

        converted(copy, "dossier.yaml", "dossier.xlsx");

        try (var workbook = new XSSFWorkbook(Files.newInputStream(copy.resolve("dossier.xlsx")))) {
            assertSame(told, "total", workbook.getSheet("Dépenses"));
            assertSame(told, "resources", workbook.getSheet("Ressources"));
        }
    }

    private static void assertSame(Told told, String figure, Sheet sheet) {
        if (told.knows(figure)) {
            double shown = sheet.getRow(3).getCell(0).getNumericCellValue();
            assertThat(new BigDecimal(Double.toString(shown)).setScale(2, RoundingMode.HALF_UP))
                    .isEqualTo(told.figure(figure).setScale(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "yml"})
    void converting_twice_gives_the_same_bytes(String form) throws IOException {
        Path copy = copy(Path.of("samples/complet"));

        converted(copy, "dossier.yaml", "first." + form);
        converted(copy, "dossier.yaml", "second." + form);

        assertThat(copy.resolve("second." + form)).hasSameBinaryContentAs(copy.resolve("first." + form));
    }

    private Path copy(Path sample) throws IOException {
        Path copy = folder.resolve(String.valueOf(sample.getFileName()));
        SampleFiles.copy(sample, copy);
        return copy;
    }

    private static void converted(Path folder, String from, String to) {
        Run run = Run.in(folder, Map.of(), "", "convert", from, to);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    private static String assessed(Path dossier) {
        return told(dossier).withoutPlaces();
    }

    private static Told told(Path dossier) {
        return Told.lines("check", dossier.toString(), "-f", "jsonl", "--only", "all")
                .get(0);
    }
}
