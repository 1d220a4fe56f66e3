package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class CliWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/fr/complet/cli");
    private static final Pattern OPEN = Pattern.compile("\\{\\d}|%n|%%");

    @Test
    void both_languages_have_the_same_keys_in_the_same_order() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("fr")).hasSizeGreaterThan(40);
    }

    @Test
    void twins_leave_the_same_things_open() throws IOException {
        PropertyResourceBundle french = bundle("fr");
        PropertyResourceBundle english = bundle("en");

        for (String key : keys("fr")) {
            assertThat(open(english.getString(key))).as(key).isEqualTo(open(french.getString(key)));
        }
    }

    @Test
    void french_signs_stay_on_the_line_of_their_words() throws IOException {
        PropertyResourceBundle french = bundle("fr");

        for (String key : keys("fr")) {
            // The number of an exit code stands before a colon that is no sign of the sentence.
            String sentence =
                    french.getString(key).replaceFirst("^\\u00A0?\\d:", "").replace("50%", "");
            assertThat(sentence).as(key).doesNotContainPattern(" [:;!?»%€]|« |'");
        }
    }

    private static List<String> keys(String language) throws IOException {
        return Files.readAllLines(file(language)).stream()
                .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
    }

    private static List<String> open(String sentence) {
        return OPEN.matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static PropertyResourceBundle bundle(String language) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file(language), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        }
    }

    private static Path file(String language) {
        return FOLDER.resolve("words_" + language.toLowerCase(Locale.ROOT) + ".properties");
    }
}
