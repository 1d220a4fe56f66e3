package fr.complet.bench;

import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Rules;
import fr.complet.archive.Scenario;
import fr.complet.archive.Search;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierReader;
import fr.complet.report.BudgetText;
import fr.complet.report.BudgetView;
import fr.complet.report.FigureUses;
import fr.complet.report.Style;
import fr.complet.report.TextOptions;
import fr.complet.report.Words;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures, inside the process that it is started in, how long a dossier takes to be read, and how long its budget takes
 * from the file to the printed plan. Prints a line for each of the two: its name, then milliseconds for each round.
 */
final class LargeBudget {

    private static final int WARM_UP = 5;
    private static final double NANOSECONDS = 1e6;

    private final Path file;
    private final BudgetText text =
            new BudgetText(Words.in(Language.FR), new TextOptions(100, Style.PLAIN, false, false, false));

    LargeBudget(Path file) {
        this.file = file;
    }

    /** Arguments: the dossier, the number of rounds. */
    public static void main(String... arguments) throws Exception {
        LargeBudget budget = new LargeBudget(Path.of(arguments[0]));
        List<Double> read = new ArrayList<>();
        List<Double> told = new ArrayList<>();
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = -WARM_UP; round < rounds; round++) {
            double reading = milliseconds(budget::read);
            double telling = milliseconds(budget::tell);
            if (round >= 0) {
                read.add(reading);
                told.add(telling);
            }
        }
        print("read", read);
        print("budget", told);
    }

    long read() throws Exception {
        return DossierReader.read(new DossierFile(file, file.toString()))
                .plan()
                .costs()
                .all()
                .size();
    }

    /** What {@code complet budget} does once the program has started. */
    long tell() throws Exception {
        Rules rules = new Rules(
                Optional.empty(), Optional.empty(), () -> LocalDate.of(2022, 5, 16), Map.of(), Office.none(), true);
        var search = new Search(List.of(file.toString()), folder(), InputStream.nullInputStream(), none -> false);
        Checker checker = new Checker(rules, folder()).telling(FigureUses::measuredBy);
        Scenario scenario = checker.suppose(search.next(), List.of());
        return text.of(new BudgetView(scenario, Optional.empty(), false))
                .orElseThrow()
                .length();
    }

    private Path folder() {
        return file.toAbsolutePath().getParent();
    }

    private static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        if (work.done() == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    private static void print(String name, List<Double> values) {
        StringBuilder line = new StringBuilder(name);
        values.forEach(value -> line.append(' ').append(value));
        System.out.println(line);
    }

    /** Something measured; it tells how much it did, so that nothing can be left out. */
    private interface Work {
        long done() throws Exception;
    }
}
