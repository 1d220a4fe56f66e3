package fr.complet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure, and with what.
 *
 * @param root the folder of the program
 * @param work a folder that is thrown away afterwards
 * @param classes where the classes of this package are
 * @param rounds how often each cold start is measured
 * @param javas the homes of the Javas to measure with
 */
record Settings(Path root, Path work, Path classes, int rounds, boolean json, List<Path> javas) {

    private static final int FEWEST = 3;

    Settings {
        javas = List.copyOf(javas);
    }

    /** From: root, work, classes, rounds, {@code json} or {@code table}, then the homes. */
    static Settings of(String... arguments) {
        List<Path> javas = new ArrayList<>();
        for (int i = 5; i < arguments.length; i++) {
            javas.add(Path.of(arguments[i]));
        }
        return new Settings(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]),
                arguments[4].equals("json"),
                javas);
    }

    /** A round over thousands of dossiers is an average already. */
    int batchRounds() {
        return Math.max(FEWEST, rounds / 4);
    }
}
