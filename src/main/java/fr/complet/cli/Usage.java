package fr.complet.cli;

import fr.complet.cli.Output.Format;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the parser of options cannot check by itself. */
final class Usage {

    private Usage() {}

    /** Refuses two results on one stream, and parameters without a value. */
    static void check(CommandSpec spec, List<? extends Output<?>> outputs, RuleOptions rules) {
        if (outputs.stream().filter(output -> output.file().isEmpty()).count() > 1) {
            throw new Misuse(spec, "misuse.two-outputs");
        }
        refuseSameFile(spec, outputs);
        for (String parameter : rules.parameters()) {
            if (parameter.indexOf('=') < 1) {
                throw new Misuse(spec, "misuse.parameter", parameter);
            }
        }
    }

    private static void refuseSameFile(CommandSpec spec, List<? extends Output<?>> outputs) {
        Set<String> files = new HashSet<>();
        for (Output<?> output : outputs) {
            Optional<String> file = output.file();
            if (file.isPresent() && !files.add(file.get())) {
                throw new Misuse(spec, "misuse.same-file", file.get());
            }
        }
    }

    /** Refuses a copy of a workbook on the standard output. */
    static void checkCopies(CommandSpec spec, List<Output<Format>> outputs) {
        if (outputs.stream()
                .anyMatch(output -> !output.format().isText() && output.file().isEmpty())) {
            throw new Misuse(spec, "misuse.control-file");
        }
    }

    /** Refuses one copy of several workbooks. */
    static void checkCopies(CommandSpec spec, List<Output<Format>> outputs, boolean sole) {
        if (!sole && outputs.stream().anyMatch(output -> !output.format().isText())) {
            throw new Misuse(spec, "misuse.control-several");
        }
    }

    /** The values given, by the parameter's name as written. */
    static Map<String, String> given(List<String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equal = parameter.indexOf('=');
            values.put(
                    parameter.substring(0, equal).strip(),
                    parameter.substring(equal + 1).strip());
        }
        return values;
    }

    /** A mistake of usage that has words of its own. */
    static final class Misuse extends ParameterException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Map<String, String> choices;
        private final String[] details;

        Misuse(CommandSpec spec, String key, String... details) {
            this(spec, key, Map.of(), details);
        }

        /** With the words that could have been meant, in order, and what each of them stands for. */
        Misuse(CommandSpec spec, String key, Map<String, String> choices, String... details) {
            super(spec.commandLine(), key);
            this.key = key;
            this.choices = choices;
            this.details = details.clone();
        }

        String key() {
            return key;
        }

        Map<String, String> choices() {
            return choices;
        }

        String[] details() {
            return details.clone();
        }
    }
}
