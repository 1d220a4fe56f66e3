package fr.complet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures, inside the process that it is started in, how many dossiers are checked in a second, how many when each is
 * told in full, and how many are merely parsed. Prints a line for each: its name, then a number for each round.
 */
final class Throughput {

    /** Rounds that warm the code up and do not count; one is thousands of dossiers already. */
    private static final int WARM_UP = 1;

    private final List<Path> dossiers;
    private final BareParse parse = new BareParse();
    private final WholeCheck check;

    private Throughput(List<Path> dossiers, Path folder) throws Exception {
        this.dossiers = dossiers;
        this.check = new WholeCheck(folder);
    }

    /** Arguments: the folder of the dossiers, the number of rounds. */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> dossiers = files.filter(Files::isRegularFile).sorted().toList();
            new Throughput(dossiers, folder).measure(Integer.parseInt(arguments[1]));
        }
    }

    private void measure(int rounds) throws IOException {
        List<Double> parsed = new ArrayList<>();
        List<Double> checked = new ArrayList<>();
        List<Double> told = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            double bare = perSecond(parse::parse);
            double among = perSecond(check::check);
            double alone = perSecond(check::tell);
            if (round >= 0) {
                parsed.add(bare);
                checked.add(among);
                told.add(alone);
            }
        }
        print("parsed", parsed);
        print("checked", checked);
        print("told", told);
    }

    private double perSecond(Work work) throws IOException {
        long done = 0;
        long start = System.nanoTime();
        for (Path dossier : dossiers) {
            done += work.on(dossier);
        }
        long nanoseconds = System.nanoTime() - start;
        if (done < dossiers.size()) {
            throw new IllegalStateException("work was skipped");
        }
        return dossiers.size() * 1e9 / nanoseconds;
    }

    private static void print(String name, List<Double> values) {
        var line = new StringBuilder(name);
        values.forEach(value -> line.append(' ').append(value));
        System.out.println(line);
    }

    /** What is done to a dossier; gives the number of characters that came out of it. */
    private interface Work {
        long on(Path dossier) throws IOException;
    }
}
