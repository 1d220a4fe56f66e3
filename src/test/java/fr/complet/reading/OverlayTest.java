package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverlayTest {

    private static final String BASE = "{a: {b: 1, c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: {b: 3}}|{a: {b: 3, c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}]}",
                "{a.b: 3}|{a: {b: 3, c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}]}",
                "{a: {b: ~}}|{a: {c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}]}",
                "{a: ~}|{l: [{id: x, v: 1}, {id: y, v: 2}]}",
                "{d: {e: 1}}|{a: {b: 1, c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}], d: {e: 1}}",
                "{l: [1]}|{a: {b: 1, c: 2}, l: [1]}",
                "{'l[1].v': 9}|{a: {b: 1, c: 2}, l: [{id: x, v: 1}, {id: y, v: 9}]}",
                "{'l[x].v': 9}|{a: {b: 1, c: 2}, l: [{id: x, v: 9}, {id: y, v: 2}]}",
                "{'l[x]': {v: ~}}|{a: {b: 1, c: 2}, l: [{id: x}, {id: y, v: 2}]}",
                "{'l[y]': ~}|{a: {b: 1, c: 2}, l: [{id: x, v: 1}]}",
                "{'l[+]': {id: z}}|{a: {b: 1, c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}, {id: z}]}",
                "{'m[+].v': 1}|{a: {b: 1, c: 2}, l: [{id: x, v: 1}, {id: y, v: 2}], m: [{v: 1}]}"
            })
    void a_fragment_changes_what_it_names_and_nothing_else(String fragment, String expected) throws Exception {
        CallProblems problems = new CallProblems();

        Form laid = Overlay.lay((Mapping) form(fragment), form(BASE), problems);

        assertThat(FragmentText.inline(laid)).isEqualTo(expected);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_line_that_is_not_there_is_told() throws Exception {
        CallProblems problems = new CallProblems();

        Form laid = Overlay.lay((Mapping) form("{'l[z].v': 1}"), form(BASE), problems);

        assertThat(FragmentText.inline(laid)).isEqualTo(BASE);
        assertThat(problems.sorted())
                .extracting(CallProblem::kind)
                .containsExactly(CallProblem.Kind.EXAMPLE_PATH_UNKNOWN);
    }

    private static Form form(String text) throws Unreadable {
        return YamlForm.read(new SourceText("x.yaml", text));
    }
}
