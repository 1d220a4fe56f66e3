package fr.complet.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.DossierFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The help of an empty dossier. */
final class GuideTest {

    private static final Path FOLDER = Path.of("src/main/resources/fr/complet/language");
    private static final Pattern OPEN = Pattern.compile("\\{[^}]*}");
    private static final String HELP = "help.";
    private static final int LONGEST = 200;

    @Test
    void twins_have_the_same_keys_in_the_same_order_and_leave_the_same_open() throws IOException {
        Map<String, String> french = sentences(Language.FR);
        Map<String, String> english = sentences(Language.EN);

        assertThat(List.copyOf(english.keySet())).isEqualTo(List.copyOf(french.keySet()));
        french.forEach(
                (key, sentence) -> assertThat(open(english.get(key))).as(key).isEqualTo(open(sentence)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_question_has_a_short_help_and_no_help_is_stale(Language language) throws IOException {
        Map<String, String> sentences = sentences(language);

        assertThat(sentences.keySet().stream()
                        .filter(key -> key.startsWith(HELP))
                        .map(key -> key.substring(HELP.length())))
                .containsExactlyInAnyOrderElementsOf(DossierFormat.paths());
        assertThat(sentences).allSatisfy((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank();
            assertThat(!key.startsWith(HELP) || sentence.length() <= LONGEST)
                    .as(key)
                    .isTrue();
        });
    }

    @Test
    void french_signs_stay_on_the_line_of_their_words() throws IOException {
        assertThat(sentences(Language.FR))
                .allSatisfy((key, sentence) ->
                        assertThat(sentence).as(key).doesNotContainPattern(" [:;!?»%€]|« |[^\\s\\p{Z}][»]|'"));
    }

    private static Map<String, String> sentences(Language language) throws IOException {
        Path file = FOLDER.resolve("guide_" + language.code() + ".properties");
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> parts[1],
                        (one, other) -> {
                            throw new AssertionError(one);
                        },
                        LinkedHashMap::new));
    }

    private static Map<String, Long> open(String sentence) {
        return OPEN.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
