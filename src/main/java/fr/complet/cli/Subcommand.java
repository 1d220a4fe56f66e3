package fr.complet.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A subcommand; only the one that is called is built, since building them all costs more than a small check.
 *
 * @param names its English name, then its French one
 * @param judges whether it judges dossiers
 */
record Subcommand(List<String> names, boolean judges, Function<Host, CommandSpec> maker) {

    static final List<Subcommand> ALL = List.of(
            new Subcommand(List.of("check", "verifier"), true, CheckCommand::spec),
            new Subcommand(List.of("budget"), true, BudgetCommand::spec),
            new Subcommand(List.of("explain", "expliquer"), false, ExplainCommand::spec),
            new Subcommand(List.of("calls", "appels"), false, CallsCommand::spec),
            new Subcommand(List.of("new", "nouveau"), false, NewCommand::spec),
            new Subcommand(List.of("convert", "convertir"), false, ConvertCommand::spec),
            new Subcommand(List.of("fill", "remplir"), true, FillCommand::spec),
            new Subcommand(List.of("schema"), false, SchemaCommand::spec),
            new Subcommand(List.of("config"), false, ConfigCommand::spec),
            new Subcommand(List.of("shell"), false, ShellCommand::spec));

    CommandSpec make(Host host) {
        return maker.apply(host)
                .name(names.get(0))
                .aliases(names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The subcommand that the arguments call: the first of them that names one. */
    static Optional<Subcommand> called(List<String> arguments) {
        for (String argument : arguments) {
            for (Subcommand one : ALL) {
                if (one.names.contains(argument)) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }
}
