package fr.complet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordbookTest {

    private static final String[] NONE = {"", "=", "a", "zzz", "Unjudged", "Unjudged.ILLEGIBLE.", "é"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages_fr",
                "messages_en",
                "labels_fr",
                "labels_en",
                "questions_fr",
                "questions_en",
                "headings",
                "explain_fr",
                "explain_en"
            })
    void finds_what_people_wrote_and_nothing_else(String name) throws IOException {
        Properties written = new Properties();
        try (Reader text =
                Files.newBufferedReader(Path.of("src/main/resources/fr/complet/language", name + ".properties"))) {
            written.load(text);
        }
        Wordbook words = Wordbook.of(name);

        assertThat(words.keys()).containsExactlyInAnyOrderElementsOf(written.stringPropertyNames());
        assertThat(written.stringPropertyNames())
                .allSatisfy(key -> assertThat(words.find(key)).contains(written.getProperty(key)))
                .allSatisfy(key -> assertThat(words.startsAny(key)).isTrue())
                .allSatisfy(key -> assertThat(words.find(key + "x"))
                        .isEqualTo(Optional.ofNullable(written.getProperty(key + "x"))));
        for (String absent : NONE) {
            assertThat(words.find(absent)).isEmpty();
        }
        assertThat(words.startsAny("zzz")).isFalse();
    }
}
