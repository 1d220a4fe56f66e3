package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallsLintTest {

    private static final Path SAMPLE = Path.of("samples/appels/fonds-quartiers.yaml");

    @TempDir
    Path folder;

    @Test
    void the_call_of_the_guide_has_nothing_wrong() {
        Run run = Run.complet("calls", "lint", SAMPLE.toString(), "--strict");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("rien à signaler");
    }

    @Test
    void every_block_of_the_guide_stands_in_its_call() throws IOException {
        String call = Files.readString(SAMPLE);
        Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/site/markdown/ecrire-un-appel.md")));
        int blocks = 0;
        while (block.find()) {
            assertThat(call.lines()).containsAll(block.group(1).lines().toList());
            blocks++;
        }
        assertThat(blocks).isGreaterThan(5);
    }

    @Test
    void every_mistake_is_told_at_its_line_at_once() throws IOException {
        String call = Files.readString(SAMPLE)
                .replace("genre: taux_aide", "genre: taux_aides")
                .replace("valeur: 50 000 €", "valeur: beaucoup")
                .replace("attendu: {quartiers-participation: manquant}", "attendu: {quartiers-participation: faux}");
        Run run = lint(call);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("erreur: genre d’exigence inconnu", "« taux_aide »".replace(' ', '\u00A0'))
                .contains("beaucoup", "faux", "appel.yaml:");
    }

    @Test
    void a_failing_example_says_how_it_ends() throws IOException {
        Run run = lint(Files.readString(SAMPLE).replace("valeur: 40 %", "valeur: 60 %"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("exemple en échec", "quartiers-taux", "conforme");
    }

    @Test
    void a_warning_fails_only_when_strict() {
        Run run = Run.complet("calls", "lint", SAMPLE.toString(), "--date", "2028-01-01");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("avertissement", "reglement");
        assertThat(Run.complet("calls", "lint", SAMPLE.toString(), "--date", "2028-01-01", "--strict")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_ends_in_two() throws IOException {
        assertThat(Run.complet("calls", "lint", "absent.yaml").status()).isEqualTo(2);
        assertThat(lint("a: [").status()).isEqualTo(2);
        assertThat(lint("a: &x 1\nb: *x\n").status()).isEqualTo(2);
        assertThat(Run.complet("calls", "lint").status()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_call_is_told_without_a_crash() throws IOException {
        for (String text :
                new String[] {"bonjour", "- a\n- b\n", "appel: [x]\n", "exigences: {a: b}\n", "exemples: x\n"}) {
            Run run = lint(text);

            assertThat(run.status()).as(text).isEqualTo(2);
            assertThat(run.out() + run.err()).doesNotContain("Exception");
        }
    }

    @Test
    void conditions_that_name_each_other_over_and_over_do_not_explode() throws IOException {
        StringBuilder bomb = new StringBuilder("appel: x\nconditions:\n  c0: {porteur: commune}\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("  c%d: {toutes: [c%d, c%d]}\n".formatted(i, i - 1, i - 1));
        }
        Run run = lint(bomb.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("trop longue");
    }

    private Run lint(String text) throws IOException {
        Files.writeString(folder.resolve("appel.yaml"), text);
        return Run.in(folder, Map.of(), "", "calls", "lint", "appel.yaml");
    }
}
