package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Scenario;
import fr.complet.archive.Search;
import fr.complet.budget.Budget;
import fr.complet.call.Assessment;
import fr.complet.cli.BudgetOptions.Format;
import fr.complet.cli.Usage.Misuse;
import fr.complet.language.Language;
import fr.complet.reading.Supposition;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.report.BudgetView;
import fr.complet.report.Explained;
import fr.complet.report.FigureUses;
import fr.complet.report.TextReport;
import fr.complet.report.UnsupposableText;
import fr.complet.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Computes the budget of one dossier and prints its plan de financement. */
final class BudgetCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private BudgetCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new BudgetCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        BudgetOptions.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        try {
            return call(Configuration.of(host, given)).code();
        } catch (Unreadable unreadable) {
            return NoVerdict.because(unreadable.failure(), host, new Appearance(given));
        }
    }

    private ExitStatus call(Configuration configuration) throws Unreadable {
        BudgetOptions options = BudgetOptions.of(configuration);
        Usage.check(spec, options.outputs(), options.rules());
        refuseWhatCannotBeTold(options);
        Optional<Explained> explained = options.explain()
                .map(name -> explained(name, options.appearance().language(host)));
        try {
            return run(options, new BudgetView(scenario(options, configuration), explained, options.advise()));
        } catch (Unsupposable impossible) {
            Words words = Words.in(options.appearance().language(host));
            host.err().println(UnsupposableText.of(impossible, words));
            return ExitStatus.NO_VERDICT;
        }
    }

    /** A workbook is no text; explanations and advice have no place in a plan that is shown. */
    private void refuseWhatCannotBeTold(BudgetOptions options) {
        List<Output<Format>> outputs = options.outputs();
        if (outputs.stream()
                .anyMatch(output ->
                        output.format() == Format.XLSX && output.file().isEmpty())) {
            throw new Misuse(spec, "misuse.workbook-file");
        }
        boolean more = options.advise() || options.explain().isPresent();
        if (more && outputs.stream().noneMatch(output -> output.format().tellsMoreThanPlan())) {
            throw new Misuse(spec, "misuse.plan-alone");
        }
    }

    private Explained explained(String name, Language language) {
        return name.equals(BudgetOptions.EVERYTHING)
                ? Explained.all()
                : Explained.named(name).orElseThrow(() -> unknownFigure(name, language));
    }

    private Misuse unknownFigure(String name, Language language) {
        List<String> several = Explained.beginningWith(name);
        if (!several.isEmpty()) {
            return new Misuse(spec, "misuse.figure-several", Explained.titles(several, language), name);
        }
        return Explained.nearest(name)
                .map(nearest -> new Misuse(spec, "misuse.figure", name, nearest))
                .orElseGet(() ->
                        new Misuse(spec, "misuse.figure-far", Explained.titles(Explained.codes(), language), name));
    }

    private ExitStatus run(BudgetOptions options, BudgetView view) {
        ExitStatus status = status(view.scenario().after(), options);
        var outlet = new BudgetOutlet(host, options.appearance());
        for (Output<Format> output : options.outputs()) {
            status = outlet.write(view, output) ? status : ExitStatus.NO_VERDICT;
        }
        return status;
    }

    /** Whatever its form, a result without figures is told to people. */
    private ExitStatus status(Checked checked, BudgetOptions options) {
        checked.failure().ifPresent(failure -> complain(checked, options));
        if (checked.assessment().filter(BudgetCommand::hasFigures).isPresent()) {
            return ExitStatus.CLEAN;
        }
        if (checked.assessment().isPresent()) {
            CliWords cli = CliWords.in(options.appearance().language(host));
            host.err().println(cli.say("error.no-budget", options.path()));
        }
        return ExitStatus.NO_VERDICT;
    }

    private Scenario scenario(BudgetOptions options, Configuration configuration) throws Unreadable, Unsupposable {
        List<Supposition> suppositions = new ArrayList<>();
        for (String text : options.suppositions()) {
            suppositions.add(Supposition.of(text));
        }
        Checker whole = options.rules().checker(configuration, true);
        boolean compares = options.advise() || !suppositions.isEmpty();
        Checker checker = compares ? whole : whole.telling(FigureUses::measuredBy);
        return checker.suppose(sole(options.path(), configuration.office()), suppositions);
    }

    private Candidate sole(String path, Office office) {
        return new Search(List.of(path), host.folder(), host.in(), office::ignores)
                .sole()
                .orElseThrow(() -> new Misuse(spec, "misuse.budget-several", path));
    }

    /** Whether anything could be computed: a dossier may have neither costs nor resources that can be read. */
    private static boolean hasFigures(Assessment assessment) {
        Budget budget = assessment.budget();
        return budget.costs().total().isKnown() || budget.funding().total().isKnown();
    }

    private void complain(Checked checked, BudgetOptions options) {
        Words words = Words.in(options.appearance().language(host));
        host.err().print(new TextReport(words, Appearance.loud()).of(checked));
    }
}
