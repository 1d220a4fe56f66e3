package fr.complet.bench;

import fr.complet.bench.Measures.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Many dossiers in one process, against merely parsing the same files. */
final class Batch {

    private static final String PER_SECOND = "dossiers/s";

    private final Launcher launcher;
    private final List<String> program;
    private final Path classes;

    Batch(Launcher launcher, List<String> program, Path classes) {
        this.launcher = launcher;
        this.program = List.copyOf(program);
        this.classes = classes;
    }

    List<Row> measure(String name, Path folder, List<Path> dossiers, int rounds)
            throws IOException, InterruptedException {
        Map<String, Sample> inside = inside(Throughput.class, folder, rounds);
        Sample parsed = inside.get("parsed");
        return List.of(
                Row.alone(name, "parsed only, warm", PER_SECOND, parsed, OptionalLong.empty()),
                Row.alone(name, "checked, warm", PER_SECOND, inside.get("checked"), OptionalLong.empty())
                        .over(parsed),
                Row.alone(name, "checked, each told in full", PER_SECOND, inside.get("told"), OptionalLong.empty())
                        .over(parsed),
                whole(name, dossiers));
    }

    /** The dossiers in one run of the program, from its start to its end. */
    private Row whole(String name, List<Path> dossiers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.add("check");
        dossiers.forEach(dossier -> command.add(dossier.toString()));
        Launch run = launcher.launch(command);
        return Row.alone(name, "one run of the program", "ms", new Sample(List.of(run.milliseconds())), run.peak());
    }

    /** One dossier of very many lines: its budget, against merely reading it. */
    List<Row> measureBudget(String name, Path dossier, int rounds) throws IOException, InterruptedException {
        Map<String, Sample> inside = inside(LargeBudget.class, dossier, rounds);
        Sample read = inside.get("read");
        return List.of(
                Row.alone(name, "read, warm", "ms", read, OptionalLong.empty()),
                Row.alone(name, "budget from file to plan, warm", "ms", inside.get("budget"), OptionalLong.empty())
                        .over(read));
    }

    /** With the options of the launcher, but without its archive, which holds for one class path only. */
    private Map<String, Sample> inside(Class<?> measure, Path measured, int rounds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        for (String word : program.subList(0, program.size() - 1)) {
            if (!word.startsWith("-XX:SharedArchiveFile=") && !word.startsWith("-XX:AOTCache=")) {
                command.add(command.isEmpty() || !"-cp".equals(last(command)) ? word : word + ":" + classes);
            }
        }
        command.addAll(List.of(measure.getName(), measured.toString(), String.valueOf(rounds)));
        Process process = launcher.launch(command)
                .builder()
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Sample> samples = new LinkedHashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                samples.put(
                        words[0],
                        new Sample(Stream.of(words).skip(1).map(Double::valueOf).toList()));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the measure of " + measured + " failed");
        }
        return samples;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
