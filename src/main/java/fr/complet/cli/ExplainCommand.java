package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Entry;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.CatalogueText;
import fr.complet.report.ExplanationText;
import fr.complet.report.Inert;
import fr.complet.report.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Explains requirements: what is asked, why, on what source, by examples, how to mend and how to waive. */
final class ExplainCommand implements Callable<Integer> {

    /** More are listed rather than explained. */
    private static final int MOST_EXPLAINED = 3;

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private ExplainCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new ExplainCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("ID")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .build());
        spec.addOption(OptionSpec.builder("--date")
                .type(LocalDate.class)
                .paramLabel("YYYY-MM-DD")
                .converters(new Day())
                .build());
        spec.addOption(OptionSpec.builder("--call")
                .type(String.class)
                .paramLabel("ID|FILE")
                .build());
        spec.addOption(OptionSpec.builder("--list").build());
        spec.addOption(OptionSpec.builder("--markdown").build());
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() throws InvalidCall {
        ParseResult given = spec.commandLine().getParseResult();
        Optional<String> named = Optional.ofNullable(given.matchedOptionValue("--call", null));
        if (named.isEmpty()) {
            return explain(Catalogue.shipped(), given).code();
        }
        String call = named.get();
        try {
            return explain(KnownCalls.catalogue(call, host.folder()), given).code();
        } catch (InvalidCall invalid) {
            Failure failure = Failure.of(invalid, call, Place.ofFile(call));
            return NoVerdict.because(failure, host, new Appearance(given));
        } catch (Unreadable unknown) {
            return NoVerdict.because(unknown.failure(), host, new Appearance(given));
        }
    }

    private ExitStatus explain(Catalogue catalogue, ParseResult given) {
        Appearance appearance = new Appearance(given);
        Words words = Words.in(appearance.language(host));
        Optional<LocalDate> asked = Optional.ofNullable(given.matchedOptionValue("--date", null));
        LocalDate date = asked.orElseGet(host.today());
        if (given.matchedOptionValue("--markdown", false)) {
            host.out().print(CatalogueText.of(catalogue, date, words));
            return ExitStatus.CLEAN;
        }
        ExplanationText text = new ExplanationText(words, date, appearance.text(host, false, false));
        Optional<String> name = Optional.ofNullable(given.matchedPositionalValue(0, null));
        if (name.isEmpty() || given.matchedOptionValue("--list", false)) {
            catalogue.entries().forEach(entry -> host.out().print(text.line(entry)));
            return ExitStatus.CLEAN;
        }
        return explain(name.get(), catalogue, text, appearance.language(host));
    }

    private ExitStatus explain(String name, Catalogue catalogue, ExplanationText text, Language language) {
        Messages messages = Messages.explaining(language);
        List<Entry> found = catalogue.matching(name);
        if (found.isEmpty()) {
            host.err().println(messages.say("none", Inert.of(name)));
            String nearest = catalogue
                    .nearest(name)
                    .map(id -> messages.say("nearest", id))
                    .orElseGet(() -> messages.say("list"));
            host.err().println(nearest);
            return ExitStatus.NO_VERDICT;
        }
        if (found.stream().map(Entry::id).distinct().count() > MOST_EXPLAINED) {
            host.err().println(messages.say("many", Inert.of(name), Integer.toString(found.size())));
            found.forEach(entry -> host.err().print(text.line(entry)));
            return ExitStatus.NO_VERDICT;
        }
        for (int i = 0; i < found.size(); i++) {
            host.out().print((i == 0 ? "" : "\n") + text.of(found.get(i)));
        }
        return ExitStatus.CLEAN;
    }
}
