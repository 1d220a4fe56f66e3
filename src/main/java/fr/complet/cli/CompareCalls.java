package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.call.CallDifference;
import fr.complet.call.CallDifference.Edition;
import fr.complet.cli.Usage.Misuse;
import fr.complet.report.DifferenceText;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;

/** Compares two calls, or one call on two days: each may be followed by its day, as in {@code dsil@2021-09-15}. */
final class CompareCalls extends CallTask {

    private CompareCalls(Host host) {
        super(host);
    }

    static CommandSpec spec(Host host) {
        return declared(new CompareCalls(host))
                .addPositional(argument("CALL[@DATE]"))
                .addPositional(argument("CALL[@DATE]"));
    }

    @Override
    String result(KnownCalls calls) throws Exception {
        CallDifference difference = CallDifference.between(edition(text(0), calls), edition(text(1), calls));
        return new DifferenceText(words(), text()).of(difference);
    }

    private Edition edition(String written, KnownCalls calls) throws Exception {
        int at = written.lastIndexOf('@');
        return at < 0
                ? new Edition(calls.named(written), day())
                : new Edition(calls.named(written.substring(0, at)), day(written.substring(at + 1)));
    }

    private LocalDate day(String written) throws Exception {
        try {
            return new Day().convert(written);
        } catch (RuntimeException impossible) {
            throw new Misuse(spec(), "misuse.day", written);
        }
    }
}
