package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {

    @ParameterizedTest
    @ValueSource(strings = {"-", "samples/complet"})
    void a_mistake_of_the_program_ends_in_one_sentence_and_is_no_verdict(String second) {
        Run run = Run.in(SampleFiles.TOP, SampleFiles.NO_VARIABLES, new Broken(), "check", "-", second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr())
                .startsWith("Erreur interne de Complet : java.lang.IllegalStateException: broken.")
                .hasLineCount(1);
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("broken");
        }
    }
}
