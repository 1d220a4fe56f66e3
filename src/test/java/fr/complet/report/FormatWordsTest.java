package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.language.Language;
import fr.complet.language.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class FormatWordsTest {

    private static final Pattern OPEN = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_say_the_same_things_and_leave_the_same_things_open() throws IOException {
        Properties french = sentences(Language.FR);
        Properties english = sentences(Language.EN);

        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        french.forEach((key, text) -> assertThat(open(english.getProperty(key.toString())))
                .as(key.toString())
                .isEqualTo(open(text.toString())));
    }

    @Test
    void french_signs_stay_on_the_line_of_their_words() throws IOException {
        sentences(Language.FR)
                .forEach((key, text) ->
                        assertThat(text.toString()).as(key.toString()).doesNotContainPattern(" [:;!?»%€]|« |'"));
    }

    private static List<String> open(String sentence) {
        return OPEN.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties sentences(Language language) throws IOException {
        Properties sentences = new Properties();
        String file = "formats_" + language.code() + ".properties";
        try (Reader text = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(text);
        }
        return sentences;
    }
}
