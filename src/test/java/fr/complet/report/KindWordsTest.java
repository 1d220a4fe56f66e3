package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.reading.CallFormat;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Entry;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.KindKey;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class KindWordsTest {

    static List<Entry> entries() throws InvalidCall {
        return Catalogue.shipped().entries();
    }

    static List<CallFormat.Kind> kinds() {
        return CallFormat.kinds();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_says_what_it_asks(Language language) {
        Messages explain = Messages.explaining(language);

        assertThat(kinds())
                .allSatisfy(kind -> assertThat(explain.find("kind." + kind.name(), 1, name -> name))
                        .as(kind.name())
                        .isPresent());
    }

    @Test
    void both_languages_say_the_same_things_and_french_keeps_its_signs() throws IOException {
        Properties french = sentences(Language.FR);

        assertThat(sentences(Language.EN).stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        french.forEach((key, text) ->
                assertThat(String.valueOf(text)).as(String.valueOf(key)).doesNotContainPattern(" [:;!?»%€]|« |'"));
    }

    private static Properties sentences(Language language) throws IOException {
        Properties sentences = new Properties();
        String file = "explain_" + language.code() + ".properties";
        try (Reader text = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(text);
        }
        return sentences;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_sentence_leaves_open_only_what_the_kind_has(CallFormat.Kind kind) {
        List<String> known = kind.keys().stream()
                .flatMap(key -> Stream.of(key.name(), key.plural()))
                .toList();
        for (Language language : Language.values()) {
            for (String prefix : List.of("kind.", "formula.")) {
                List<String> open = new ArrayList<>();
                Messages.explaining(language).find(prefix + kind.name(), 1, name -> {
                    open.add(name);
                    return "";
                });
                assertThat(known).as(prefix + kind.name()).containsAll(open);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_requirement_is_explained_whole_in_both_languages(Entry entry) {
        for (Language language : Language.values()) {
            List<ExplanationPart> parts = Explainer.explain(entry, LocalDate.of(2026, 11, 23), Words.in(language));

            assertThat(parts).as(entry.id()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(parts)
                    .as(entry.id())
                    .flatExtracting(ExplanationPart::rows)
                    .allSatisfy(row -> assertThat(row).isNotBlank().doesNotContain("$"));
        }
    }

    @Test
    void the_keys_of_a_kind_are_those_that_its_decoder_asks_for() {
        assertThat(CallFormat.kind("taux_aide").orElseThrow().keys())
                .extracting(KindKey::name, KindKey::required, KindKey::nature)
                .containsExactly(
                        tuple("minimum", false, KindKey.Nature.DATED_RATE),
                        tuple("maximum", true, KindKey.Nature.DATED_RATE));
    }
}
