package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.assistant.FilledIn;
import fr.complet.assistant.Session;
import fr.complet.cli.Usage.Misuse;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.reading.EncodedText;
import fr.complet.reading.Unreadable;
import fr.complet.report.TextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Puts answers from a file into a dossier: all of them, or none. */
final class WrittenAnswers {

    private final Host host;
    private final CommandSpec spec;
    private final Configuration configuration;

    WrittenAnswers(Host host, CommandSpec spec, Configuration configuration) {
        this.host = host;
        this.spec = spec;
        this.configuration = configuration;
    }

    int from(String answers, DossierFile file, RuleOptions rules) throws Unreadable, IOException {
        Appearance appearance = new Appearance(configuration);
        Language language = appearance.language(host);
        TextOptions options = appearance.text(host, false, false);
        FilledIn filled = new FilledIn(language, options);
        String text = text(answers);
        if (!Files.exists(file.path())) {
            NewFile.check(spec, file);
            filled.begin(
                    file,
                    rules.call().orElseThrow(() -> new Misuse(spec, "misuse.new-without-call", file.shown())),
                    host.today().get());
        }
        Session session = Session.on(file, rules.checker(configuration, true));
        List<String> refusal = filled.into(session, text, answers);
        Checked now = session.now();
        if (!refusal.isEmpty()) {
            refusal.forEach(host.err()::println);
            return ExitStatus.NO_VERDICT.code();
        }
        filled.told(session).forEach(host.out()::println);
        return ExitStatus.of(now, new Threshold(Threshold.FailOn.BLOCKING, false))
                .code();
    }

    /** In whatever encoding, as dossiers are. */
    private String text(String answers) throws Unreadable {
        try {
            byte[] bytes = answers.equals("-")
                    ? host.in().readAllBytes()
                    : Files.readAllBytes(host.folder().resolve(answers));
            return EncodedText.of(bytes, answers).text();
        } catch (IOException | InvalidPathException unreadable) {
            throw new Misuse(spec, "misuse.answers", answers);
        }
    }
}
