package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.cli.Output.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The name of a folder is a text like others: whatever is in it, it breaks no line and commands nothing. */
final class OddNamesTest {

    private static final List<String> NAMES = List.of(
            "a\nb",
            "\r",
            "\"'`",
            "%n%s%0A",
            "\u001B[31m",
            "\u0007\u007F\u0085",
            "a,b;c:d",
            "&<>",
            "-f",
            "~",
            "\u202Ex");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void a_name_changes_neither_the_lines_of_a_result_nor_the_terminal(Format format) throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            SampleFiles.copy(
                    Path.of("samples/incomplet"), folder.resolve("plain").resolve("name-" + i));
            SampleFiles.copy(Path.of("samples/incomplet"), folder.resolve("odd").resolve(NAMES.get(i)));
        }

        Run plain = check("plain", format);
        Run odd = check("odd", format);

        assertThat(odd.status()).isEqualTo(plain.status());
        assertThat(odd.err()).isEmpty();
        assertThat(odd.out().lines().count()).isEqualTo(plain.out().lines().count());
        assertThat(odd.out()).doesNotContain("\u001B", "\u0007", "\u0085", "\u007F", "\u202E", "\n::error::");
    }

    private Run check(String path, Format format) {
        return Run.in(
                folder,
                SampleFiles.NO_VARIABLES,
                "",
                "check",
                path,
                "-f",
                format.name().toLowerCase(Locale.ROOT));
    }
}
