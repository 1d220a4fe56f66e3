package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.assistant.Applicant;
import fr.complet.language.QuestionLabels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The assistant on a real terminal of 80 × 24. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the terminal is that of Unix")
final class FillTerminalTest {

    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_LINES = 10;
    private static final int NARROW = 66;
    private static final long PATIENCE_IN_SECONDS = 20;
    private static final String END = "fin=";

    @TempDir
    private Path home;

    private Path dossier;

    @BeforeEach
    void pieces_without_a_dossier() throws Exception {
        Path folder = home.resolve("projet");
        SampleFiles.copy(Path.of("samples/complet"), folder);
        dossier = folder.resolve("dossier.yaml");
        Files.delete(dossier);
    }

    @Test
    void an_empty_dossier_becomes_complete() throws Exception {
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("cd ~/projet; complet fill dossier.yaml --date 2021-09-15; echo fin=$?");
            String call = terminal.until("appel >");
            terminal.enter("tid-bfc-2021");

            answer(terminal, call);

            assertThat(terminal.until(END + "0\n>")).contains("\nPRÊT À DÉPOSER", "Tout est enregistré dans");
        }
        Run check = Run.in(home.resolve("projet"), Map.of(), "", "check", "dossier.yaml", "-q");
        assertThat(check.status()).as(check.out()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"TERM=dumb, fill", "TERM=xterm, fill --plain", "TERM=xterm, fill"})
    void an_accent_is_typed_and_shown_on_a_simple_terminal_and_in_the_locale_c(String variable, String command)
            throws Exception {
        Files.copy(Path.of("samples/incomplet/dossier.yaml"), dossier);
        try (Tmux terminal = Tmux.open(home, variable, "LC_ALL=C")) {
            terminal.enter("complet " + command + " ~/projet --color never; echo fin=$?");
            terminal.until("porteur.siret >");
            terminal.enter("modifier intitule");
            terminal.until("projet.intitule >");
            terminal.enter("Alésia, bourg reliée");
            terminal.until("porteur.siret >");
            terminal.enter("quitter");
            assertThat(terminal.until(END + "1\n>")).contains("Tout est enregistré dans");
            if (!variable.equals("TERM=xterm") || command.contains("--plain")) {
                String bytes = terminal.bytes();
                assertThat(bytes.substring(bytes.indexOf("Dossier "), bytes.lastIndexOf(END)))
                        .doesNotContain("\u001B[", "\u001B]");
            }
        }
        assertThat(Files.readString(dossier)).contains("\n  intitule: \"Alésia, bourg reliée\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, shell, fill",
        "TERM=xterm, shell, fill --plain",
        "TERM=xterm, shell --plain, fill",
        "TERM=dumb, shell, fill"
    })
    void in_the_shell_too_each_question_waits_for_its_answer(String variable, String shell, String command)
            throws Exception {
        Files.copy(Path.of("samples/incomplet/dossier.yaml"), dossier);
        try (Tmux terminal = Tmux.open(home, variable)) {
            terminal.enter("cd ~/projet; complet " + shell + " --color never");
            terminal.until("complet>");
            terminal.enter(command + " dossier.yaml --date 2021-09-15");
            terminal.until("porteur.siret >");
            terminal.enter("modifier intitule");
            terminal.until("projet.intitule >");
            terminal.enter("Alésia reliée");
            terminal.until("porteur.siret >");
            terminal.enter("quitter");
            assertThat(terminal.until("(code 1) il reste à faire\ncomplet>")).contains("Tout est enregistré dans");

            terminal.enter(command + " neuf.yaml");
            terminal.until("appel >");
            terminal.press("C-c");
            terminal.until("(code 130) interrompu\ncomplet>");
            terminal.enter("quitter");
            terminal.until("\n>");
        }
        assertThat(Files.readString(dossier)).contains("\n  intitule: \"Alésia reliée\"\n");
    }

    @Test
    void lines_follow_the_width_of_the_terminal_and_what_is_said_of_people_is_not_kept() throws Exception {
        Files.copy(Path.of("samples/incomplet/dossier.yaml"), dossier);
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("complet fill ~/projet/dossier.yaml --color never");
            terminal.until("porteur.siret >");
            terminal.enter("modifier courriel");
            terminal.until("porteur.contact.courriel >");
            terminal.enter("anne.exemple@exemple.fr");
            terminal.until("porteur.siret >");
            terminal.resize(NARROW);
            terminal.enter("21210663900017");
            String screen = terminal.until("Réponse actuelle : 21210663900017\nporteur.siret >");

            assertThat(screen.substring(screen.lastIndexOf("> 21210663900017")).lines())
                    .allMatch(line -> line.length() <= NARROW);
            terminal.enter("quitter");
            terminal.until("\n>");
        }
        assertThat(Files.readString(dossier)).contains("anne.exemple@exemple.fr");
        assertThat(Files.readString(home.resolve(".local/state/complet/reponses")))
                .contains("21210663900017")
                .doesNotContain("anne.exemple");
    }

    /** Types the answer of each prompt as it comes, until the program ends. */
    private static void answer(Tmux terminal, String shown) throws Exception {
        Map<String, Integer> asked = new HashMap<>();
        String before = shown;
        for (int i = 0; i < MOST_QUESTIONS; i++) {
            String screen = changed(terminal, before);
            String prompt = lastLine(screen);
            if (prompt.startsWith(END) || prompt.equals(">")) {
                return;
            }
            terminal.enter(line(prompt.replaceAll(" >$", ""), asked));
            before = screen;
        }
        throw new AssertionError("asked too often: " + asked);
    }

    private static String line(String prompt, Map<String, Integer> asked) {
        List<String> lines = Applicant.answers().entrySet().stream()
                .filter(one -> prompts(one.getKey()).contains(prompt))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        int before = asked.merge(prompt, 1, Integer::sum) - 1;
        return before < lines.size() ? lines.get(before) : "";
    }

    /** How an answer is asked for: one in a table by its label. */
    private static List<String> prompts(String path) {
        if (path.indexOf('[') < 0) {
            return List.of(path);
        }
        return IntStream.range(0, MOST_LINES)
                .mapToObj(line -> QuestionLabels.french().title(path.replace("[]", "[" + line + "]")))
                .map(label -> label.replace('\u00a0', ' '))
                .toList();
    }

    /** What the terminal shows and showed, once there is more of it and it asks again. */
    private static String changed(Tmux terminal, String before) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (System.nanoTime() < end) {
            String screen = terminal.screen();
            if (!screen.equals(before) && screen.endsWith(">")) {
                return screen;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("nothing was asked any more:\n" + before);
    }

    private static String lastLine(String screen) {
        return screen.substring(screen.lastIndexOf('\n') + 1);
    }
}
