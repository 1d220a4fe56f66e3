package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.SettingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide about many dossiers shows is what the program does. */
final class ManyDossiersGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```(yaml|sh)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_settings_that_it_shows_are_understood() throws IOException {
        Files.writeString(folder.resolve("complet.yaml"), blocks("yaml").get(0));

        Run run = in(folder, "config");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("envois/2021-*").contains("projet-indicateurs");
    }

    @Test
    void it_names_every_setting_and_every_variable() throws IOException {
        String guide = guide();

        for (SettingKey key : SettingKey.values()) {
            assertThat(guide).contains(key.variable());
            assertThat(guide).contains(key.code());
            key.words().forEach(word -> assertThat(guide).contains(word));
        }
    }

    @Test
    void its_commands_do_what_it_says() throws IOException {
        SampleFiles.copy(Path.of("samples/incomplet"), folder.resolve("samples/incomplet"));
        List<String> commands = blocks("sh").get(0).lines().toList();

        for (String command : commands) {
            assertThat(in(folder, Arrays.copyOfRange(command.split(" "), 1, command.split(" ").length))
                            .status())
                    .isZero();
        }
        assertThat(folder.resolve("connus.yaml")).exists();
    }

    @Test
    void the_files_that_it_names_are_those_that_the_build_writes() throws Exception {
        Manual.main(folder.resolve("share").toString());

        for (String line : blocks("sh").get(1).lines().toList()) {
            Matcher path =
                    Pattern.compile("target/(share[^ ]*)(?: (complet-\\w+))?").matcher(line);
            assertThat(path.find()).isTrue();
            Path named = folder.resolve(path.group(1));
            assertThat(path.group(2) == null ? named : named.resolve("man1/" + path.group(2) + ".1"))
                    .exists();
        }
    }

    private static Run in(Path folder, String... arguments) {
        return Run.in(folder, SampleFiles.NO_VARIABLES, "", arguments);
    }

    private static List<String> blocks(String kind) throws IOException {
        return BLOCK.matcher(guide())
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2))
                .toList();
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("src/site/markdown/verifier-en-nombre.md"));
    }
}
