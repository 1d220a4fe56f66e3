package fr.complet.bench;

import fr.complet.bench.Measures.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs every measure with each Java that was found, and prints them; {@code scripts/bench} prepares what it needs. */
final class Bench {

    private static final int DOSSIERS = 2000;
    private static final int WORKBOOKS = 500;
    private static final int LINES = 10_000;

    private final Settings settings;

    private Bench(Settings settings) {
        this.settings = settings;
    }

    public static void main(String... arguments) throws Exception {
        // Less of this process is then counted with the processes that it starts.
        System.setProperty("jdk.lang.Process.launchMechanism", "VFORK");
        Settings settings = Settings.of(arguments);
        List<Measures> measures = new Bench(settings).measure();
        Machine machine = new Machine(
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        System.out.print(settings.json() ? JsonTable.of(machine, measures) : Table.of(machine, measures));
    }

    private List<Measures> measure() throws Exception {
        Path samples = settings.root().resolve("samples/complet");
        Path good = settings.work().resolve("good");
        Path bad = settings.work().resolve("bad");
        List<Path> goodDossiers = Corpus.write(samples, good, DOSSIERS, false);
        List<Path> badDossiers = Corpus.write(samples, bad, DOSSIERS, true);
        ManyJobs.write(samples, settings.work());
        Path sheets = settings.work().resolve("sheets");
        List<Path> workbooks = Corpus.workbooks(goodDossiers.subList(0, WORKBOOKS), samples, sheets);
        Path large = LargePlan.write(settings.work().resolve("large"), LINES);
        List<Measures> measures = new ArrayList<>();
        for (Path java : settings.javas()) {
            String version = JavaVersion.of(java);
            Launcher launcher =
                    new Launcher(settings.root(), java, settings.work().resolve("cache"));
            List<String> program = launcher.bareCommand();
            Batch batch = new Batch(launcher, program, settings.classes());
            List<Row> rows = new ArrayList<>();
            tell(version + ", cold starts…");
            rows.addAll(new ColdStart(launcher, program, settings, workbooks.get(0)).measure(settings.rounds()));
            tell(version + ", dossiers…");
            rows.addAll(batch.measure(DOSSIERS + " dossiers", good, goodDossiers, settings.batchRounds()));
            tell(version + ", bad dossiers…");
            rows.addAll(batch.measure(DOSSIERS + " bad dossiers", bad, badDossiers, settings.batchRounds()));
            tell(version + ", many dossiers by one job and by two…");
            rows.addAll(new ManyJobs(launcher, program, settings.work()).measure());
            tell(version + ", workbooks…");
            rows.addAll(batch.measure(WORKBOOKS + " workbooks", sheets, workbooks, settings.batchRounds()));
            tell(version + ", budget of many lines…");
            rows.addAll(batch.measureBudget("budget of " + LINES + " lines", large, settings.rounds()));
            measures.add(new Measures(version, rows));
        }
        return measures;
    }

    /** A run takes minutes: what it is at goes where no result goes. */
    private static void tell(String stage) {
        System.err.println("bench: " + stage);
    }
}
