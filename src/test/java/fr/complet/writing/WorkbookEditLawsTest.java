package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Call;
import fr.complet.language.Language;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.DossierContents;
import fr.complet.reading.LibreOffice;
import fr.complet.writing.DossierEdit.Written;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every workbook, whatever is written into it. */
final class WorkbookEditLawsTest {

    private static final String NAME = "dossier.xlsx";
    private static final Path SAMPLE = Path.of("samples/classeur-complet/dossier.xlsx");
    private static final int EDITS = 8;

    @TempDir
    private Path folder;

    static Stream<Integer> seeds() {
        return Stream.of(1, 2, 3, 4);
    }

    @Test
    void an_answer_written_again_leaves_every_byte() throws Exception {
        byte[] content = Files.readAllBytes(SAMPLE);
        List<Written> again = RandomAnswers.given(content, NAME).entrySet().stream()
                .map(answer -> new Written(answer.getKey(), answer.getValue()))
                .toList();

        assertThat(DossierEdit.with(content, NAME, again)).isSameAs(content);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_answer_is_written_into_a_workbook_and_no_other_changes(int seed) throws Exception {
        written(Files.readAllBytes(SAMPLE), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void into_an_empty_one(int seed) throws Exception {
        Call call = new CallLibrary().call("tid-bfc-2021", List.of());
        var template = Template.of(call, LocalDate.of(2026, 11, 23), Language.FR);
        written(new EmptyDossier(template, "tid-bfc-2021").bytes(DossierKind.WORKBOOK), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void and_into_one_that_no_person_has_written(int seed) throws Exception {
        var contents = DossierContents.of(new RandomDossier(new Random(seed)).form());
        written(DossierWorkbook.of(contents, Template.any(Language.FR)), seed);
    }

    @Test
    @Tag("slow")
    void one_that_libreoffice_has_saved_takes_answers_too() throws Exception {
        Path saved = LibreOffice.saved(SAMPLE, "xlsx", folder.resolve("saved"));
        byte[] after = SmallBook.edited(
                Files.readAllBytes(saved),
                "porteur.nom",
                "Ville neuve",
                "porteur.rna",
                "W123456789",
                "budget.ressources[+].financeur",
                "Département",
                "budget.ressources[4].montant",
                "1 234,50 €",
                "budget.depenses[0].annees",
                "2022: 1000; 2023: 5000",
                "pieces[1].date",
                "03/02/2021",
                "pieces[2]",
                "");

        Path edited = Files.write(folder.resolve(NAME), after);
        byte[] again = Files.readAllBytes(LibreOffice.saved(edited, "xlsx", folder.resolve("again")));

        assertThat(RandomAnswers.given(again, NAME)).isEqualTo(RandomAnswers.given(after, NAME));
    }

    private static byte[] written(byte[] content, int seed) throws Exception {
        var answers = new RandomAnswers(new Random(seed));
        byte[] now = content;
        for (int i = 0; i < EDITS; i++) {
            Written answer = answers.next(now, NAME);
            byte[] after = DossierEdit.with(now, NAME, List.of(answer));
            if (!answer.path().endsWith("]")) {
                assertThat(others(after, answer.path()))
                        .as("%d: %s", seed, answer)
                        .isEqualTo(others(now, answer.path()));
            }
            now = after;
        }
        return now;
    }

    /** All answers but that one, and but what formulas make of it. */
    private static Map<String, String> others(byte[] content, String path) throws Exception {
        return RandomAnswers.given(content, NAME).entrySet().stream()
                .filter(answer -> !answer.getKey().startsWith(path))
                .filter(answer -> !answer.getKey().startsWith("budget.totaux"))
                .filter(answer -> !answer.getKey().matches("budget\\.depenses\\[.*\\.montant_.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
