package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assistant dies at each question in turn: what was answered before is in the file, and nothing else. */
@Tag("slow")
final class KilledFillTest {

    private static final int PATIENCE_IN_SECONDS = 30;
    private static final String ASKED = " > ";

    /** The first questions of an empty dossier, in their order. */
    private static final List<Map.Entry<String, String>> ANSWERS = List.of(
            Map.entry("projet.territoire.communes", "71263"),
            Map.entry("porteur.nom", "CC de la Bresse"),
            Map.entry("porteur.type", "communaute_de_communes"),
            Map.entry("porteur.siret", "20007157900011"),
            Map.entry("porteur.commune", "71263"),
            Map.entry("porteur.representant.nom", "Anne Exemple"),
            Map.entry("porteur.representant.qualite", "Présidente"),
            Map.entry("porteur.contact.courriel", "contact@exemple-collectivite.fr"),
            Map.entry("projet.intitule", "Bresse connectée"));

    @TempDir
    private Path folder;

    @Test
    void no_answer_is_lost_and_the_file_stays_whole() throws Exception {
        for (int answered = 0; answered <= ANSWERS.size(); answered++) {
            Path dossier =
                    Files.createDirectories(folder.resolve("apres-" + answered)).resolve("dossier.yaml");
            Run.in(folder, Map.of(), "", "new", dossier.toString(), "--call", "tid-bfc-2021");
            List<String> expected = new ArrayList<>(Files.readAllLines(dossier));

            killedAfter(answered, dossier);

            List<String> lines = Files.readAllLines(dossier);
            assertThat(lines).hasSameSizeAs(expected);
            List<String> changed = new ArrayList<>(lines);
            expected.forEach(changed::remove);
            assertThat(changed).as("after %d answers", answered).hasSize(answered);
            ANSWERS.subList(0, answered)
                    .forEach(answer -> assertThat(changed).anyMatch(line -> line.contains(answer.getValue())));
            assertThat(Run.in(folder, Map.of(), "", "check", dossier.toString()).status())
                    .isEqualTo(1);
            assertThat(dossier.getParent()).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    /** Answers some questions and kills the program while it waits for the next answer, half typed. */
    private void killedAfter(int answered, Path dossier) throws Exception {
        Path screen = folder.resolve("ecran-" + answered);
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dcomplet.keyboard=present",
                        "-cp",
                        classPath(),
                        "fr.complet.cli.Main",
                        "fill",
                        "--plain",
                        dossier.toString())
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile())
                .start();
        try (OutputStream keyboard = process.getOutputStream()) {
            for (Map.Entry<String, String> answer : ANSWERS.subList(0, answered)) {
                await(screen, answer.getKey() + ASKED);
                type(keyboard, answer.getValue() + "\n");
            }
            await(screen, answered < ANSWERS.size() ? ANSWERS.get(answered).getKey() + ASKED : "projet.resume" + ASKED);
            type(keyboard, "à moitié tap");
            process.destroyForcibly();
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void type(OutputStream keyboard, String text) throws Exception {
        keyboard.write(text.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }

    private static void await(Path screen, String prompt) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (System.nanoTime() < end && !Files.readString(screen).endsWith(prompt)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(Files.readString(screen)).endsWith(prompt);
    }

    private static String classPath() {
        List<String> entries = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList();
        return String.join(File.pathSeparator, entries);
    }
}
