package fr.complet.cli;

import fr.complet.archive.Checker;
import fr.complet.archive.OneDossier;
import fr.complet.assistant.Beginning;
import fr.complet.assistant.Desk;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Interview;
import fr.complet.assistant.Session;
import fr.complet.cli.Usage.Misuse;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unsupposable;
import fr.complet.report.Style;
import fr.complet.report.TextOptions;
import fr.complet.report.TextReport;
import fr.complet.report.UneditableText;
import fr.complet.report.Words;
import fr.complet.writing.Uneditable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Completes one dossier by questions and answers, on a terminal or from a file of answers. */
final class FillCommand implements Callable<Integer> {

    private static final String ANSWERS = "--answers";
    private static final String PLAIN = "--plain";
    private static final int INTERRUPTED = 130;

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private FillCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new FillCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        spec.addPositional(CallTask.argument("FILE"));
        spec.addOption(OptionSpec.builder(ANSWERS)
                .type(String.class)
                .paramLabel("FILE")
                .build());
        spec.addOption(OptionSpec.builder(PLAIN).build());
        RuleOptions.addTo(spec);
        Configuration.addTo(spec);
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        try {
            return call(Configuration.of(host, given));
        } catch (Unreadable unreadable) {
            return NoVerdict.because(unreadable.failure(), host, new Appearance(given));
        } catch (IOException unusable) {
            throw new Misuse(spec, "error.output", name());
        }
    }

    private int call(Configuration configuration) throws Unreadable, IOException {
        RuleOptions rules = RuleOptions.of(configuration);
        String answers = configuration.given().matchedOptionValue(ANSWERS, "");
        if (!answers.isEmpty()) {
            return new WrittenAnswers(host, spec, configuration).from(answers, file(), rules);
        }
        if (!host.console().isInteractive()) {
            throw new Misuse(spec, "misuse.no-terminal", "fill");
        }
        boolean plain = configuration.given().matchedOptionValue(PLAIN, false);
        boolean coloured =
                new Appearance(configuration).text(host, false, false).style() == Style.COLOUR;
        try (ClosingDesk desk = Desks.of(host, plain, coloured)) {
            return talk(desk, rules, configuration);
        }
    }

    private int talk(Desk desk, RuleOptions rules, Configuration configuration) throws Unreadable, IOException {
        Appearance appearance = new Appearance(configuration);
        Language language = appearance.language(host);
        TextOptions options = appearance.text(host, false, false);
        try {
            DossierFile file = begun(desk, rules, language, options);
            Checker checker = rules.checker(configuration, true);
            Session session = Session.on(file, checker);
            Optional<Uneditable> refusal = refusal(session);
            if (refusal.isPresent()) {
                UneditableText.lines(refusal.get(), Words.in(language), options.width())
                        .forEach(host.err()::println);
                return ExitStatus.NO_VERDICT.code();
            }
            Interview interview = new Interview(session, desk, language, options);
            if (!interview.canBegin()) {
                host.err().print(new TextReport(Words.in(language), options).of(session.now()));
                return ExitStatus.NO_VERDICT.code();
            }
            return talk(interview, session, desk);
        } catch (Left before) {
            return before.isInterrupted() ? INTERRUPTED : ExitStatus.CLEAN.code();
        }
    }

    /** Why no answer could be put into the file: said before any is asked for. */
    private static Optional<Uneditable> refusal(Session session) throws Unreadable {
        try {
            if (session.now().assessment().isPresent()) {
                session.probe();
            }
            return Optional.empty();
        } catch (Uneditable refusal) {
            return Optional.of(refusal);
        } catch (Unsupposable nothing) {
            throw new IllegalStateException("no answer names nothing", nothing);
        }
    }

    private static int talk(Interview interview, Session session, Desk desk) throws IOException {
        try {
            interview.run();
        } catch (Left left) {
            desk.show(interview.ended());
            if (left.isInterrupted()) {
                return INTERRUPTED;
            }
        }
        return ExitStatus.of(session.now(), new Threshold(Threshold.FailOn.BLOCKING, false))
                .code();
    }

    /** The dossier, which is made when it is not there. */
    private DossierFile begun(Desk desk, RuleOptions rules, Language language, TextOptions options)
            throws Unreadable, IOException, Left {
        DossierFile file = file();
        if (!Files.exists(file.path())) {
            NewFile.check(spec, file);
            new Beginning(desk, language, options)
                    .make(file, rules.call(), host.today().get());
        }
        return file;
    }

    private DossierFile file() throws Unreadable {
        return OneDossier.at(name(), host.folder());
    }

    private String name() {
        return spec.commandLine().getParseResult().matchedPositionalValue(0, "");
    }
}
