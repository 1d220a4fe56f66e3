package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real terminal of 80 × 24, in which somebody types to a shell of the system that knows the program as "complet". */
final class Tmux implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 40;

    private static final int MOST_FAREWELLS = 1000;

    private final String server = "complet-" + UUID.randomUUID();
    private final Path record;

    private Tmux(Path folder) throws IOException {
        this.record = folder.resolve("terminal.log");
        Files.createFile(record);
    }

    /**
     * Opens it.
     *
     * @param home what is personal lies there, and the program too
     * @param variables of the environment, besides
     */
    static Tmux open(Path home, String... variables) throws Exception {
        Tmux tmux = new Tmux(home);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path program = Files.writeString(bin.resolve("complet"), program());
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of("new-session", "-d", "-x", "80", "-y", "24", "env"));
        command.addAll(List.of("HOME=" + home, "PATH=" + bin + ":" + System.getenv("PATH"), "PS1=> ", "HISTFILE="));
        command.addAll(List.of(variables));
        command.addAll(List.of("bash", "--norc", "--noprofile"));
        tmux.run(command.toArray(String[]::new));
        tmux.run("pipe-pane", "cat >> '" + tmux.record + "'");
        tmux.until("> ");
        return tmux;
    }

    /** What the launcher does, without the jar that it needs. */
    private static String program() {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return """
                #!/bin/sh
                case ${LC_ALL-} in *UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
                if [ -t 1 ]; then
                  set -- fr.complet.cli.Main "$@"
                  [ ! -t 0 ] || set -- -Dcomplet.keyboard=present "$@"
                  set -- -Dcomplet.terminal=true -Dcomplet.columns=80 "$@"
                else
                  set -- fr.complet.cli.Main "$@"
                fi
                exec '%s/bin/java' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -cp '%s' "$@"
                """.formatted(System.getProperty("java.home"), classPath);
    }

    void type(String text) throws Exception {
        run("send-keys", "-l", "--", text);
    }

    /** Presses keys by their names, such as Enter, Tab, C-c. */
    void press(String... keys) throws Exception {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        run(command.toArray(String[]::new));
    }

    /** Makes it narrower or wider, as who drags its edge does. */
    void resize(int columns) throws Exception {
        run("resize-window", "-x", Integer.toString(columns), "-y", "24");
    }

    void enter(String line) throws Exception {
        type(line);
        press("Enter");
    }

    /** What the terminal shows and showed, once this is at its end, but for blanks. */
    String until(String end) throws Exception {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        String wanted = end.stripTrailing();
        String screen = screen();
        while (System.nanoTime() < patience && !screen.endsWith(wanted)) {
            TimeUnit.MILLISECONDS.sleep(50);
            screen = screen();
        }
        assertThat(screen).endsWith(wanted);
        return screen;
    }

    /** Every byte that went to the terminal so far. */
    String bytes() throws IOException {
        return Files.readString(record);
    }

    /** What the terminal shows and showed, but for blanks. */
    String screen() throws Exception {
        return run("capture-pane", "-p", "-J", "-S", "-")
                .replace('\u00a0', ' ')
                .replaceAll("(?m) +$", "")
                .stripTrailing();
    }

    private String run(String... arguments) throws Exception {
        Process process = started(arguments);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", server, "-f", "/dev/null"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return process;
    }

    /** Leaves every program in it, so that none writes any more. */
    @Override
    public void close() throws IOException {
        ended("send-keys", "C-c");
        for (int i = 0; i < MOST_FAREWELLS && ended("has-session") == 0; i++) {
            ended("send-keys", "C-d");
        }
        ended("kill-server");
    }

    private int ended(String... arguments) throws IOException {
        return started(arguments).onExit().join().exitValue();
    }
}
