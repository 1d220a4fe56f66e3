package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.complet.dossier.SourceText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program reads of its own rules is what people read, to the column. */
final class CompactFormTest {

    static List<String> shipped() {
        return Stream.concat(
                        CallLibrary.calls().stream().map(id -> "calls/" + id),
                        CallLibrary.sets().stream().map(id -> "sets/" + id))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_compact_form_that_the_build_made_equals_the_yaml(String name) throws Exception {
        assertThat(ShippedRules.read(name)).isEqualTo(ShippedRules.readYaml(name));
    }

    @Test
    void every_shape_of_a_form_comes_back_as_it_was() throws Exception {
        Form form = YamlForm.read(new SourceText("x.yaml", """
                clé: "un texte : accents, 1 000 €, \\u202f et \\U0001F600"
                rien:
                vide: ""
                liste: [a, {b: c, b: d}, []]
                groupe: {}
                """));

        assertThat(CompactForm.read(new ByteArrayInputStream(bytes(form)))).isEqualTo(form);
    }

    @Test
    void a_rule_of_its_own_is_the_same_rule_in_a_call_that_was_made_compact() throws Exception {
        Form yaml = YamlForm.read(new SourceText("call.yaml", new FreeRule("""
                    pour_chaque: budget.depenses
                    expression: |
                      ligne.montant > montant('$plafond')
                      || ligne.poste != 'etudes'
                """).text()));
        Form compact = CompactForm.read(new ByteArrayInputStream(bytes(yaml)));
        RuleSets none = new RuleSets(List.of(), id -> yaml);

        assertThat(compact).isEqualTo(yaml);
        assertThat(CallForm.read(compact, none, List.of())).isEqualTo(CallForm.read(yaml, none, List.of()));
    }

    @Test
    void a_damaged_form_is_no_form() throws Exception {
        byte[] bytes = bytes(YamlForm.read(new SourceText("x.yaml", "clé: texte")));
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

        assertThatThrownBy(() -> CompactForm.read(new ByteArrayInputStream(cut)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(Form form) throws IOException {
        var stream = new ByteArrayOutputStream();
        CompactForm.write(form, stream);
        return stream.toByteArray();
    }
}
