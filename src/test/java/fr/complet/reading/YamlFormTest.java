package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFormTest {

    @Test
    void a_text_keeps_its_writing_its_line_and_its_column() throws Unreadable {
        Mapping form = (Mapping) read("nom: été\nbudget:\n  montant_ht: 12 500,50 €\n");

        Scalar name = (Scalar) form.entries().get(0).value();
        Mapping budget = (Mapping) form.entries().get(1).value();
        Mapping.Entry amount = budget.entries().get(0);
        assertThat(name.text()).isEqualTo("été");
        assertThat(amount.keyPlace().line()).isEqualTo(3);
        assertThat(amount.keyPlace().column()).isEqualTo(3);
        assertThat(((Scalar) amount.value()).text()).isEqualTo("12 500,50 €");
        assertThat(amount.value().place().column()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "1_000", "1e5", ".nan", "yes", "2021-09-15", "12 500,50", "20007157900011"})
    void nothing_is_converted(String text) throws Unreadable {
        assertThat(value("a: " + text)).isEqualTo(new Scalar(text, Scalar.Nature.TEXT, valuePlace("a: " + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ~", "a: null"})
    void the_nulls_of_yaml_are_nothing(String yaml) throws Unreadable {
        assertThat(((Scalar) value(yaml)).nature()).isEqualTo(Scalar.Nature.NOTHING);
    }

    @Test
    void a_quoted_null_is_a_text() throws Unreadable {
        assertThat(((Scalar) value("a: \"null\"")).nature()).isEqualTo(Scalar.Nature.TEXT);
    }

    @Test
    void the_same_key_twice_is_kept_twice() throws Unreadable {
        assertThat(((Mapping) read("a: 1\na: 2\n")).entries()).hasSize(2);
    }

    @Test
    void a_line_separator_left_by_a_word_processor_breaks_no_line() throws Unreadable {
        Mapping form = (Mapping) read("a: x\u2028y\nb: 1\n");

        assertThat(form.entries().get(1).keyPlace().line()).isEqualTo(2);
        assertThat(((Scalar) form.entries().get(0).value()).text()).isEqualTo("x y");
    }

    @Test
    void windows_and_old_macintosh_line_ends_are_counted() throws Unreadable {
        Mapping form = (Mapping) read("a: 1\r\nb: 2\rc: 3");

        assertThat(form.entries()).extracting(entry -> entry.keyPlace().line()).containsExactly(1, 2, 3);
    }

    @Test
    void as_much_as_a_dossier_may_hold_is_read() throws Unreadable {
        Form line = read("a: " + "x".repeat(199_997));
        Form answers = read("- x\n".repeat(100_000));

        assertThat(line).isInstanceOf(Mapping.class);
        assertThat(((Sequence) answers).items()).hasSize(100_000);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("", Cause.EMPTY, 0),
                arguments("# rien\n", Cause.EMPTY, 0),
                arguments("a: 1\n---\nb: 2\n", Cause.SECOND_DOCUMENT, 3),
                arguments("a: &x 1\nb: *x\n", Cause.ALIAS, 1),
                arguments("a: 1\nb: *x\n", Cause.ALIAS, 2),
                arguments("a: &x [1]\n", Cause.ALIAS, 1),
                arguments("{a: \uD83D\uDE00\uD83D\uDE00, b: &x 1}\n", Cause.ALIAS, 1),
                arguments("a:\n  <<: {b: 1}\n", Cause.MERGE_KEY, 2),
                arguments("a: !x 1\n", Cause.TAG, 1),
                arguments("a: !!binary aGE=\n", Cause.TAG, 1),
                arguments("a:\n\tb: 1\n", Cause.TAB_INDENTATION, 2),
                arguments("a:\n  b: 1\n \tc: 2\n", Cause.TAB_INDENTATION, 3),
                arguments("a: 1\nnom: Projet : la ville\n", Cause.COLON_IN_TEXT, 2),
                arguments("a: -\n", Cause.BARE_DASH, 1),
                arguments("a: 1\n  b: 2\n", Cause.INDENTATION, 2),
                arguments("  a: 1\n b: 2\n", Cause.INDENTATION, 2),
                arguments("a: 1\nb: \"ouvert\nc: 3\n", Cause.QUOTATION_MARK, 2),
                arguments("a: 'l'eau'\n", Cause.QUOTATION_MARK, 1),
                arguments("a: @mairie\n", Cause.RESERVED_SIGN, 1),
                arguments("b: 1\na: [1, 2\n\n", Cause.BRACKET, 2),
                arguments("a: 1\n[b]: 2\n", Cause.SYNTAX, 2),
                arguments("a: " + "x".repeat(200_000), Cause.LINE_TOO_LONG, 1),
                arguments("b: 1\n#" + "x".repeat(200_000) + "\n", Cause.LINE_TOO_LONG, 2),
                arguments("- x\n".repeat(100_001), Cause.TOO_MANY_ANSWERS, 100_001),
                arguments("a: x\u0007\n", Cause.BINARY, 0));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_more_or_less_than_a_tree_of_texts_is_refused_at_its_line(String yaml, Cause cause, int line) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(yaml))
                .satisfies(refusal -> assertThat(refusal.failure().cause()).isEqualTo(cause))
                .satisfies(
                        refusal -> assertThat(refusal.failure().place().line()).isEqualTo(line));
    }

    static Stream<Arguments> distantMistakes() {
        return Stream.of(
                arguments("budget:\n  base:ht\n  tva: fctva\n", Cause.COLON_LACKING, 2, "base: ht"),
                arguments("budget:\n  base ht\n  tva: fctva\n", Cause.COLON_LACKING, 2, "base: ht"),
                arguments("budget:\n  tva: fctva\n  base:ht\n  x: 1\n", Cause.COLON_LACKING, 3, "base: ht"),
                arguments("- poste:etudes\n  section: x\n", Cause.COLON_LACKING, 1, "- poste: etudes"),
                arguments("budget\n  tva: fctva\n", Cause.COLON_LACKING, 1, "budget:"),
                arguments("a: une ville\nqui avance\nb: 2\n", Cause.SYNTAX, 2, "qui avance"),
                arguments("a: 1\nUne ligne perdue.\nb: 2\n", Cause.SYNTAX, 2, "Une ligne perdue."),
                arguments("a: 1\nb: \"x\nc: y\nd: \"z\"\n", Cause.QUOTATION_MARK, 2, "b: \"x\""),
                arguments("- \"a\n- \"b\"\n", Cause.QUOTATION_MARK, 1, "- \"a\""),
                arguments("a: {b: \"x\", c: 'y}\nd: 'z'\n", Cause.QUOTATION_MARK, 1, "c: \"y\""),
                arguments("a: {b: 1\nc:\n  d: 2\n", Cause.BRACKET, 1, "a: {b: 1"),
                arguments("a: [\"b\"\nc:\n  d: 2\n", Cause.BRACKET, 1, "a: [\"b\""),
                arguments("a: {b: \"x\" c: 1}\n", Cause.BRACKET, 1, "a: {b: \"x\" c: 1}"),
                arguments("a: {b: 1}}\nc: 2\n", Cause.BRACKET, 1, "a: {b: 1}}"));
    }

    @ParameterizedTest
    @MethodSource("distantMistakes")
    void a_mistake_is_told_at_its_own_line_wherever_it_is_found_out(String yaml, Cause cause, int line, String shown) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(yaml))
                .satisfies(refusal -> assertThat(refusal.failure().cause()).isEqualTo(cause))
                .satisfies(
                        refusal -> assertThat(refusal.failure().place().line()).isEqualTo(line))
                .satisfies(refusal -> assertThat(refusal.failure().details()).containsExactly(shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "c: {nom: ~A~, courriel: @exemple, t: 3} | courriel: ~@exemple~",
                "  - {nom: A, qualite: %Maire} | qualite: ~%Maire~",
                "c: {nom: Le service : culturel, t: 3} | nom: ~Le service : culturel~",
                "c: {nom: 'l'eau', t: 3} | nom: ~l'eau~",
                "c: [eau, @ville] | ~@ville~",
                "c: {nom: ~Le service, t: ~03~, x: y} | nom: ~Le service~",
                "c: {d: {e: @x}, f: 1} | e: ~@x~"
            })
    void inside_braces_the_remedy_is_the_one_answer_well_quoted(String yaml, String mended) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(yaml.replace('~', '"') + "\n"))
                .satisfies(
                        refusal -> assertThat(refusal.failure().details()).containsExactly(mended.replace('~', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nom: Projet : la ville | nom: \"Projet : la ville\"",
                "nom: @mairie | nom: \"@mairie\"",
                "nom: 'l'eau' | nom: \"l'eau\"",
                "nom: *important* | nom: \"*important*\"",
                "nom: - | nom: \"-\""
            })
    void the_remedy_is_the_line_well_quoted(String yaml, String mended) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(yaml + "\n"))
                .satisfies(refusal -> assertThat(refusal.failure().details()).containsExactly(mended));
    }

    @Test
    void a_hundred_levels_are_read_and_one_more_is_not() throws Unreadable {
        assertThat(read("[".repeat(100) + "]".repeat(100))).isInstanceOf(Sequence.class);
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read("[".repeat(101) + "]".repeat(101)))
                .satisfies(refusal -> assertThat(refusal.failure().cause()).isEqualTo(Cause.TOO_DEEP));
    }

    @Test
    void a_hundred_thousand_open_brackets_are_refused() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read("a: " + "[".repeat(100_000)))
                .satisfies(refusal -> assertThat(refusal.failure().cause()).isEqualTo(Cause.TOO_DEEP))
                .satisfies(refusal ->
                        assertThat(String.join("", refusal.failure().details())).hasSizeLessThan(200));
    }

    private static Form read(String yaml) throws Unreadable {
        return YamlForm.read(new SourceText("dossier.yaml", yaml));
    }

    private static Form value(String yaml) throws Unreadable {
        return ((Mapping) read(yaml)).entries().get(0).value();
    }

    private static Place valuePlace(String yaml) throws Unreadable {
        return value(yaml).place();
    }
}
