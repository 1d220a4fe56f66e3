package fr.complet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program's launcher with one Java, its caches in a folder of their own. */
final class Launcher {

    private static final long LONGEST_START = 60_000;

    private final Path root;
    private final Map<String, String> environment;

    Launcher(Path root, Path javaHome, Path cache) {
        this.root = root;
        this.environment = Map.of("JAVA_HOME", javaHome.toString(), "XDG_CACHE_HOME", cache.toString());
    }

    Launch through(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("scripts/complet").toString()));
        command.addAll(List.of(arguments));
        return launch(command);
    }

    Launch launch(List<String> command) {
        return new Launch(command, environment, root);
    }

    /**
     * The command that the launcher becomes, without the arguments of the program. It is read from the system while
     * the program waits for its standard input.
     */
    List<String> bareCommand() throws IOException, InterruptedException {
        Launch waiting = through("check", "-");
        Process process = waiting.builder().start();
        try {
            long limit = System.currentTimeMillis() + LONGEST_START;
            while (process.isAlive() && System.currentTimeMillis() < limit) {
                List<String> line = commandLine(process.toHandle().info());
                int main = line.indexOf("fr.complet.cli.Main");
                if (main >= 0) {
                    return line.subList(0, main + 1);
                }
                Thread.sleep(10);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        throw new IllegalStateException("the command that the launcher becomes cannot be read");
    }

    private static List<String> commandLine(ProcessHandle.Info info) {
        List<String> line = new ArrayList<>();
        info.command().ifPresent(line::add);
        info.arguments().ifPresent(arguments -> line.addAll(List.of(arguments)));
        return line;
    }
}
