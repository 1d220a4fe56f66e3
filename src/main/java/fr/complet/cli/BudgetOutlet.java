package fr.complet.cli;

import fr.complet.cli.BudgetOptions.Format;
import fr.complet.report.BudgetJson;
import fr.complet.report.BudgetText;
import fr.complet.report.BudgetView;
import fr.complet.report.PlanMarkdown;
import fr.complet.report.PlanSpreadsheet;
import fr.complet.report.PlanSvg;
import fr.complet.report.Words;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes a budget in one of its forms, to a file or to the standard output. */
final class BudgetOutlet {

    private final Host host;
    private final Appearance appearance;
    private final Words words;

    BudgetOutlet(Host host, Appearance appearance) {
        this.host = host;
        this.appearance = appearance;
        this.words = Words.in(appearance.language(host));
    }

    /** False when it could not be written; a form that has nothing to tell leaves its file alone. */
    boolean write(BudgetView view, Output<Format> output) {
        return output.format() == Format.XLSX
                ? PlanSpreadsheet.of(view, words)
                        .map(bytes -> saveBeside(view, bytes, output.file().orElseThrow()))
                        .orElse(true)
                : told(view, output).map(text -> write(text, output)).orElse(true);
    }

    /** Programs are told a failure in their own form too; people are told it once. */
    private Optional<String> told(BudgetView view, Output<Format> output) {
        boolean toFile = output.file().isPresent();
        return switch (output.format()) {
            case TEXT -> new BudgetText(words, appearance.text(host, toFile, false)).of(view);
            case JSON -> Optional.of(BudgetJson.of(view, words));
            case MARKDOWN -> PlanMarkdown.of(view, words);
            case SVG -> PlanSvg.of(view, words);
            case XLSX -> Optional.empty();
        };
    }

    private boolean write(String text, Output<Format> output) {
        if (output.file().isPresent()) {
            return save(text.getBytes(StandardCharsets.UTF_8), output.file().get(), ReportFile::isKept);
        }
        host.out().print(text);
        return true;
    }

    /** A workbook replaces any other, but not that of the dossier. */
    private boolean saveBeside(BudgetView view, byte[] bytes, String name) {
        String dossier = view.scenario().after().path();
        return save(bytes, name, file -> ReportFile.isSame(file, host.folder().resolve(dossier)));
    }

    private boolean save(byte[] bytes, String name, Predicate<Path> isKept) {
        try {
            Path file = ReportFile.of(name, host);
            if (isKept.test(file)) {
                return complain("error.kept", name);
            }
            WholeFile.write(file, bytes);
            return true;
        } catch (IOException unwritable) {
            return complain("error.output", name);
        }
    }

    private boolean complain(String key, String name) {
        host.err().println(CliWords.in(appearance.language(host)).say(key, name));
        return false;
    }
}
