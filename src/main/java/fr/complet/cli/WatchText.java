package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.cli.Output.Format;
import fr.complet.report.ChangesText;
import fr.complet.report.TextOptions;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Shows on the terminal what becomes of a watched dossier; each change under the hour when it was seen. */
final class WatchText {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Host host;
    private final Appearance appearance;
    private final Words words;
    private final CliWords cli;
    private final TextOptions options;

    WatchText(Host host, Appearance appearance) {
        this.host = host;
        this.appearance = appearance;
        this.words = Words.in(appearance.language(host));
        this.cli = CliWords.in(appearance.language(host));
        this.options = appearance.text(host, false, false);
    }

    /** A sentence on a line of its own, after what the terminal shows of Ctrl-C. */
    static void tell(Host host, Configuration configuration, String key) {
        CliWords words = CliWords.in(new Appearance(configuration).language(host));
        host.out().println("\n" + words.say(key));
        host.out().flush();
    }

    /** As a check shows it. */
    void first(Glance look) {
        Reports reports = new Reports(appearance, host, Optional.of(look.candidate()));
        host.out().print(reports.of(Output.toStandardOutput(Format.TEXT)).of(look.checked()));
    }

    void begun(String path) {
        host.out().println(cli.say("watch.begun", path).replace("%n", "\n"));
        host.out().flush();
    }

    /** What has changed since the dossier could last be read. */
    void next(Optional<Glance> before, Glance after) {
        if (!after.isReadable()) {
            failed(after.checked());
            return;
        }
        heading("watch.checked");
        if (before.isPresent()) {
            host.out().print(ChangesText.of(before.get().checked(), after.checked(), words, options));
        } else {
            first(after);
        }
        host.out().flush();
    }

    /** What cannot be read for the moment: a program may be just about to write it. */
    void failed(Checked one) {
        heading("watch.failed");
        host.out().print(new TextReport(words, options).of(one));
        host.out().flush();
    }

    void impossible(String why) {
        heading("watch.failed");
        host.out().println(why);
        host.out().flush();
    }

    private void heading(String key) {
        String day = words.day(host.anew().today().get());
        String hour = LocalTime.now(ZoneId.systemDefault()).format(HOUR);
        host.out().println("\n" + cli.say(key, day, hour));
    }
}
