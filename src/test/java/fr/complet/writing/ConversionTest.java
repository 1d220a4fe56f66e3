package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.reading.Content;
import fr.complet.reading.DossierContents;
import fr.complet.reading.DossierSource;
import fr.complet.reading.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost when a dossier is written in the other form. */
final class ConversionTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(1, 21);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_dossier_comes_back_from_a_workbook_as_it_was(long seed) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Path yaml = folder.resolve("dossier.yaml");
        Files.writeString(yaml, YamlText.of(new RandomDossier(random).form()));

        Path workbook = converted(yaml, "dossier.xlsx", DossierKind.WORKBOOK);
        Path back = converted(workbook, "back.yaml", DossierKind.YAML);

        assertThat(told(workbook)).isEqualTo(told(yaml));
        assertThat(told(back)).isEqualTo(told(yaml));
    }

    private Path converted(Path from, String name, DossierKind kind) throws Exception {
        Path to = folder.resolve(name);
        var conversion = new Conversion(source(from), Relocation.between(folder, folder));
        boolean written = conversion.write(to, kind);
        assertThat(conversion.obstacles()).isEmpty();
        assertThat(conversion.unread()).isEmpty();
        assertThat(written).isTrue();
        return to;
    }

    private static DossierSource source(Path file) throws Exception {
        return DossierSource.read(file, String.valueOf(file.getFileName()));
    }

    private static List<String> told(Path file) throws Exception {
        DossierSource source = source(file);
        List<String> told = new ArrayList<>();
        for (Answer<?> answer : source.dossier().answers().all()) {
            answer.value().ifPresent(value -> told.add(answer.path() + " = " + value));
            if (answer.isIllegible()) {
                told.add(answer.path() + " ? " + answer.text());
            }
        }
        strangers(source.contents()).forEach(told::add);
        return told.stream().sorted().toList();
    }

    private static List<String> strangers(DossierContents contents) {
        List<Response> all = new ArrayList<>(contents.responses());
        contents.tables().forEach(table -> table.lines().forEach(all::addAll));
        return all.stream()
                .filter(response -> !response.isKnown())
                .map(response -> response.path() + " : "
                        + ((Content.Text) response.contents().get(0)).text())
                .toList();
    }
}
