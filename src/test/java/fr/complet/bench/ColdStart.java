package fr.complet.bench;

import fr.complet.bench.Measures.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A whole check of the complete sample, process and all, against a Java program that prints one line. */
final class ColdStart {

    private static final String GROUP = "cold start";
    private static final String[] CHECK = {"check", "samples/complet"};

    /** Each command is run a few times first, so that every cache is warm. */
    private static final int WARM_UP = 3;

    private final Launch hello;
    private final Launch bare;
    private final Launch launcher;

    /**
     * Prepares the three commands.
     *
     * @param program the command that the launcher becomes
     * @param classes the folder where the classes of this package are
     */
    ColdStart(Launcher launcher, List<String> program, Path classes) {
        List<String> java = List.of(program.get(0), "-cp", classes.toString(), Hello.class.getName());
        List<String> check = new ArrayList<>(program);
        check.addAll(List.of(CHECK));
        this.hello = launcher.launch(java);
        this.bare = launcher.launch(check);
        this.launcher = launcher.through(CHECK);
    }

    /** Round by round, one after the other: A B C A B C … */
    List<Row> measure(int rounds) throws IOException, InterruptedException {
        List<Launch> launches = List.of(hello, bare, launcher);
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < launches.size(); i++) {
                double time = launches.get(i).milliseconds();
                if (round >= 0) {
                    times.get(i).add(time);
                }
            }
        }
        Sample reference = new Sample(times.get(0));
        return List.of(
                row("Hello World", times.get(0), hello),
                row("check, bare java command", times.get(1), bare).over(reference),
                row("check, scripts/complet", times.get(2), launcher).over(reference));
    }

    private static Row row(String name, List<Double> times, Launch launch) throws IOException, InterruptedException {
        return Row.alone(GROUP, name, "ms", new Sample(times), launch.peak());
    }
}
