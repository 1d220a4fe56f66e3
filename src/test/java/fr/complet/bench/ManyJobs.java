package fr.complet.bench;

import fr.complet.bench.Measures.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Runs of the program over more and more dossiers, by one thread and by two: what a second one gains, and memory. */
final class ManyJobs {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 3;

    private final Launcher launcher;
    private final List<String> program;
    private final Path few;
    private final Path many;

    /** The corpus lies in a folder, written beforehand. */
    ManyJobs(Launcher launcher, List<String> program, Path folder) {
        this.launcher = launcher;
        this.program = List.copyOf(program);
        this.few = folder.resolve("few");
        this.many = folder.resolve("many");
    }

    static void write(Path samples, Path folder) throws IOException {
        Corpus.write(samples, folder.resolve("few"), FEW, false);
        Corpus.write(samples, folder.resolve("many"), MANY, false);
    }

    List<Row> measure() throws IOException, InterruptedException {
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(perSecond(1));
            together.add(perSecond(2));
        }
        String group = MANY + " dossiers in one run";
        Sample one = new Sample(alone);
        Row peak = Row.alone(FEW + " dossiers in one run", "by two jobs", "dossiers/s", perSecond(), peak(few, 2));
        return List.of(
                Row.alone(group, "by one job", "dossiers/s", one, peak(many, 1)),
                Row.alone(group, "by two jobs", "dossiers/s", new Sample(together), peak(many, 2))
                        .over(one),
                peak);
    }

    private Sample perSecond() throws IOException, InterruptedException {
        return new Sample(List.of(FEW * 1e3 / run(few, 2).milliseconds()));
    }

    private double perSecond(int jobs) throws IOException, InterruptedException {
        return MANY * 1e3 / run(many, jobs).milliseconds();
    }

    private OptionalLong peak(Path folder, int jobs) throws IOException, InterruptedException {
        return run(folder, jobs).peak();
    }

    private Launch run(Path folder, int jobs) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("check", folder + "/*.yaml", "--jobs", String.valueOf(jobs)));
        return launcher.launch(command);
    }
}
