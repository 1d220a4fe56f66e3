package fr.complet.bench;

import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Rules;
import fr.complet.archive.Search;
import fr.complet.language.Language;
import fr.complet.report.OverviewReport;
import fr.complet.report.Report;
import fr.complet.report.Style;
import fr.complet.report.Summary;
import fr.complet.report.TextOptions;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code check} does with a dossier once the program has started: reads and judges it, and lays out what is told of
 * it: a line when it is one of many, and every finding in full when it is alone.
 */
final class WholeCheck {

    private static final Rules RULES = new Rules(
            Optional.empty(), Optional.empty(), () -> LocalDate.of(2021, 9, 15), Map.of(), Office.none(), false);

    private static final TextOptions OPTIONS = new TextOptions(100, Style.PLAIN, false, false, true);

    private final Path folder;
    private final Checker checker;
    private final Report line = new OverviewReport(Words.in(Language.FR), OPTIONS);
    private final Report whole = new TextReport(Words.in(Language.FR), OPTIONS);

    WholeCheck(Path folder) throws Exception {
        this.folder = folder;
        this.checker = new Checker(RULES, folder);
    }

    /** The length of what is told of a dossier among many; it is counted among them, too. */
    long check(Path dossier) {
        Checked checked = checked(dossier);
        return (long) line.of(checked).length() + Summary.empty().plus(checked).dossiers();
    }

    /** The length of what is told of a dossier alone. */
    long tell(Path dossier) {
        return whole.of(checked(dossier)).length();
    }

    private Checked checked(Path dossier) {
        Checked checked = checker.check(
                new Search(List.of(dossier.toString()), folder, InputStream.nullInputStream(), none -> false).next());
        if (checked.assessment().isEmpty()) {
            throw new IllegalStateException(dossier + " cannot be judged: " + checked.failure());
        }
        return checked;
    }
}
