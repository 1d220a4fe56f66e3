package fr.complet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    private static final Pattern OPEN = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "budget", "plan"})
    void both_languages_have_the_same_keys(String file) {
        assertThat(keys(file, Language.EN)).isEqualTo(keys(file, Language.FR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "budget", "plan"})
    void twins_leave_the_same_things_open(String file) {
        Properties french = sentences(file, Language.FR);
        Properties english = sentences(file, Language.EN);

        for (String key : keys(file, Language.FR)) {
            assertThat(open(english.getProperty(key))).as(key).isEqualTo(open(french.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({"messages, FR", "messages, EN", "budget, FR", "budget, EN", "plan, FR", "plan, EN"})
    void a_sentence_that_counts_has_both_its_forms_and_no_third(String file, Language language) {
        Set<String> keys = keys(file, language);

        for (String key : keys) {
            if (key.endsWith(".one")) {
                String base = key.substring(0, key.length() - ".one".length());
                assertThat(keys).as(key).contains(base + ".other").doesNotContain(base);
            }
            if (key.endsWith(".other")) {
                assertThat(keys).as(key).contains(key.substring(0, key.length() - ".other".length()) + ".one");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "budget", "plan"})
    void french_sentences_keep_their_signs_on_the_line_of_their_words(String file) {
        Properties french = sentences(file, Language.FR);

        for (String key : keys(file, Language.FR)) {
            assertThat(french.getProperty(key)).as(key).doesNotContainPattern(" [:;!?»%€]|« |[^\\s\\p{Z}][»]|'");
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, 0, 0 réserve", "FR, 1, 1 réserve", "FR, 2, 2 réserves"})
    void french_counts_nothing_and_one_in_the_singular(Language language, long number, String sentence) {
        assertThat(Messages.in(language).count("count.warnings", number, Long.toString(number)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 reserves", "1, 1 reserve", "2, 2 reserves"})
    void english_counts_only_one_in_the_singular(long number, String sentence) {
        assertThat(Messages.in(Language.EN).count("count.warnings", number, Long.toString(number)))
                .isEqualTo(sentence);
    }

    @Test
    void an_argument_that_looks_like_an_opening_is_left_as_it_is() {
        assertThat(Messages.in(Language.FR).say("summary.total", "{1}", "{0} $1 \\"))
                .isEqualTo("{1}\u00A0: {0} $1 \\");
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThatThrownBy(() -> Messages.in(Language.FR).say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Set<String> keys(String file, Language language) {
        return new TreeSet<>(sentences(file, language).stringPropertyNames());
    }

    private static Set<String> open(String sentence) {
        return OPEN.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties sentences(String name, Language language) {
        var sentences = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream(name + "_" + language.code() + ".properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }
}
