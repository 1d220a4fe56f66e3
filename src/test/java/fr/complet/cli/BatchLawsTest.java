package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.cli.Output.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a run of many dossiers, whatever they are. */
final class BatchLawsTest {

    private static final Pattern PATH = Pattern.compile("^\\{\"path\":\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void a_hundred_dossiers_are_told_as_each_alone() throws Exception {
        eachIsToldAsAlone(100);
    }

    @Test
    @Tag("slow")
    void a_thousand_dossiers_are_told_as_each_alone() throws Exception {
        eachIsToldAsAlone(1_000);
    }

    private void eachIsToldAsAlone(int number) throws Exception {
        write(number);
        Run together = check("envois", "--jobs", "2", "-f", "jsonl");
        List<String> lines = together.out().lines().toList();

        assertThat(together.status()).isEqualTo(2);
        assertThat(together.err()).isEmpty();
        assertThat(lines).hasSize(number);
        int status = 0;
        for (String line : lines) {
            Matcher path = PATH.matcher(line);
            assertThat(path.find()).isTrue();
            Run alone = check(path.group(1), "-f", "jsonl");
            status = Math.max(status, alone.status());
            // Alone, a dossier may say more: which file a link leads to, and its own call.
            if (!line.contains("hors du répertoire demandé") && !line.contains("n’est suivi que si")) {
                assertThat(alone.out()).isEqualTo(line + "\n");
            }
        }
        assertThat(status).isEqualTo(2);
    }

    /** A control copy is that of a single workbook. */
    private static final List<Format> TEXTS =
            Stream.of(Format.values()).filter(Format::isText).toList();

    @Test
    void no_form_tells_by_how_many_it_was_made() throws Exception {
        write(40);
        List<String> arguments = new ArrayList<>(List.of("envois", "--update-baseline"));
        for (Format format : TEXTS) {
            arguments.add("-f");
            arguments.add(format.name().toLowerCase(Locale.ROOT) + "=%s/" + format);
        }

        for (String jobs : List.of("1", "2", "7")) {
            Files.createDirectories(folder.resolve("par" + jobs));
            List<String> own = new ArrayList<>(
                    arguments.stream().map(word -> word.formatted("par" + jobs)).toList());
            own.addAll(List.of("--jobs", jobs, "--baseline", "par" + jobs + "-connus.yaml"));
            check(own.toArray(String[]::new));
        }

        for (Format format : TEXTS) {
            assertThat(folder.resolve("par2/" + format)).hasSameBinaryContentAs(folder.resolve("par1/" + format));
            assertThat(folder.resolve("par7/" + format)).hasSameBinaryContentAs(folder.resolve("par1/" + format));
        }
        assertThat(folder.resolve("par7-connus.yaml")).hasSameBinaryContentAs(folder.resolve("par1-connus.yaml"));
    }

    private void write(int number) throws Exception {
        Path scratch = Files.createDirectories(folder.resolve("brouillon"));
        ManyDossiers.write(number, folder.resolve("envois"), scratch);
    }

    private Run check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return Run.in(folder, SampleFiles.NO_VARIABLES, "", all.toArray(String[]::new));
    }
}
