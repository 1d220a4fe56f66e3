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
import java.nio.file.InvalidPathException;
import java.util.Optional;

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
                        .map(bytes -> save(bytes, output.file().orElseThrow()))
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
            return save(text.getBytes(StandardCharsets.UTF_8), output.file().get());
        }
        host.out().print(text);
        return true;
    }

    private boolean save(byte[] bytes, String file) {
        try {
            WholeFile.write(host.folder().resolve(file), bytes);
            return true;
        } catch (IOException | InvalidPathException unwritable) {
            CliWords cli = CliWords.in(appearance.language(host));
            host.err().println(cli.say("error.output", file));
            return false;
        }
    }
}
