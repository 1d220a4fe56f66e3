package fr.complet.bench;

import fr.complet.bench.Measures.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole check of the complete sample, process and all, in both forms, against a Java program that prints one line. */
final class ColdStart {

    private static final String GROUP = "cold start";
    private static final String SAMPLE = "samples/complet";

    /** Each command is run a few times first, so that every cache is warm. */
    private static final int WARM_UP = 3;

    private final Map<String, Launch> launches = new LinkedHashMap<>();

    /**
     * Prepares the commands.
     *
     * @param program the command that the launcher becomes
     * @param settings where the classes of this package are
     * @param workbook the sample as a workbook
     */
    ColdStart(Launcher launcher, List<String> program, Settings settings, Path workbook) {
        List<String> java = List.of(program.get(0), "-cp", settings.classes().toString(), Hello.class.getName());
        launches.put("Hello World", launcher.launch(java));
        launches.put("check, bare java command", bare(launcher, program, SAMPLE));
        launches.put("check, scripts/complet", launcher.through("check", SAMPLE));
        launches.put("check .xlsx, bare java", bare(launcher, program, workbook.toString()));
        launches.put("check .xlsx, launcher", launcher.through("check", workbook.toString()));
    }

    private static Launch bare(Launcher launcher, List<String> program, String path) {
        List<String> check = new ArrayList<>(program);
        check.addAll(List.of("check", path));
        return launcher.launch(check);
    }

    /** Round by round, one after the other: A B C A B C … */
    List<Row> measure(int rounds) throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (String name : launches.keySet()) {
                double time = launches.get(name).milliseconds();
                if (round >= 0) {
                    times.computeIfAbsent(name, first -> new ArrayList<>()).add(time);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<Double>> measured : times.entrySet()) {
            String name = measured.getKey();
            Row row = Row.alone(
                    GROUP,
                    name,
                    "ms",
                    new Sample(measured.getValue()),
                    launches.get(name).peak());
            rows.add(rows.isEmpty() ? row : row.over(rows.get(0).values()));
        }
        return rows;
    }
}
