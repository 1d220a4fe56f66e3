package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.TextOptions;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A command about calls: it prints one result, or says in a sentence why there is none. */
abstract class CallTask implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    CallTask(Host host) {
        this.host = host;
    }

    /** The command with its own options, then those that all of them have. */
    static CommandSpec declared(CallTask task, OptionSpec... own) {
        CommandSpec spec = task.spec;
        spec.usageMessage().sortOptions(false);
        for (OptionSpec option : own) {
            spec.addOption(option);
        }
        spec.addOption(OptionSpec.builder("--date")
                .type(LocalDate.class)
                .paramLabel("YYYY-MM-DD")
                .converters(new Day())
                .build());
        Appearance.addLooksTo(spec);
        spec.addOption(Root.help());
        return spec;
    }

    static PositionalParamSpec argument(String label) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1")
                .required(true)
                .type(String.class)
                .build();
    }

    /** What is printed. */
    abstract String result(KnownCalls calls) throws Exception;

    @Override
    public final Integer call() throws Exception {
        try {
            host.out()
                    .print(result(KnownCalls.from(
                            host.folder(), Configuration.of(host, given()).office())));
            return ExitStatus.CLEAN.code();
        } catch (InvalidCall invalid) {
            return refused(Failure.of(invalid, subject(), Place.ofFile(subject())));
        } catch (Unreadable unreadable) {
            return refused(unreadable.failure());
        }
    }

    /** The call that the user names. */
    String subject() {
        return spec.positionalParameters().isEmpty() ? "" : text(0);
    }

    private int refused(Failure failure) {
        host.err().print(new TextReport(words(), text()).refusal(failure));
        return ExitStatus.NO_VERDICT.code();
    }

    final ParseResult given() {
        return spec.commandLine().getParseResult();
    }

    final String text(int argument) {
        return given().matchedPositionalValue(argument, "");
    }

    final Host host() {
        return host;
    }

    final CommandSpec spec() {
        return spec;
    }

    /** The day of the rules. */
    final LocalDate day() {
        return Optional.ofNullable(given().<LocalDate>matchedOptionValue("--date", null))
                .orElseGet(() -> host.today().get());
    }

    final Language language() {
        return new Appearance(given()).language(host);
    }

    final Words words() {
        return Words.in(language());
    }

    final TextOptions text() {
        return new Appearance(given()).text(host, false, false);
    }
}
