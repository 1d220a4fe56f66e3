package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.call.Call;
import fr.complet.cli.Usage.Misuse;
import fr.complet.parameter.Dated;
import fr.complet.reading.GivenValue;
import fr.complet.reading.ProjectFile;
import fr.complet.report.ParameterText;
import fr.complet.writing.ProjectText;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes a value for a parameter of a call, with its source, into the project file. */
final class SettleParameter extends CallTask {

    private SettleParameter(Host host) {
        super(host);
    }

    static CommandSpec spec(Host host) {
        OptionSpec source = OptionSpec.builder("--source")
                .required(true)
                .type(String.class)
                .paramLabel("TEXT")
                .build();
        return declared(new SettleParameter(host), source)
                .addPositional(argument("CALL"))
                .addPositional(argument("NAME"))
                .addPositional(argument("VALUE"));
    }

    @Override
    String result(KnownCalls calls) throws Exception {
        String source = given().matchedOptionValue("--source", "").strip();
        if (source.isEmpty() || text(2).isBlank()) {
            throw new Misuse(spec(), "misuse.source");
        }
        Call call = calls.named(text(0));
        String name = call.parameterNamed(text(1)).orElse(text(1));
        GivenValue value = GivenValue.inCommand(name, text(2).strip(), source);
        Dated<?> understood = Objects.requireNonNull(
                calls.with(value).named(text(0)).parameters().get(name));
        Path file = ProjectFile.above(host().folder())
                .orElseGet(() -> host().folder().resolve(ProjectFile.NAME));
        write(file, value);
        return new ParameterText(words())
                .written(name, understood, day(), host().folder().relativize(file));
    }

    private void write(Path file, GivenValue value) {
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            WholeFile.write(file, ProjectText.with(before, value.name(), value.text(), value.source()));
        } catch (IOException unwritable) {
            throw new Misuse(spec(), "error.output", file.toString());
        }
    }
}
