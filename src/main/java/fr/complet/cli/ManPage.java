package fr.complet.cli;

import fr.complet.reading.ProjectFile;
import fr.complet.reading.SettingKey;
import fr.complet.report.Version;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page of the manual about one command, made of what its help says. */
final class ManPage {

    private final CommandSpec spec;
    private final CliWords words;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandLine command, CliWords words) {
        this.spec = command.getCommandSpec();
        this.words = words;
    }

    /** The page, for {@code man}; the command has the words of the same language. */
    static String of(CommandLine command, CliWords words) {
        return new ManPage(command, words).text();
    }

    /** Of a command and those below it: {@code complet-calls-show}. */
    static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private String text() {
        String name = name(spec);
        page.append(".\\\" -*- coding: UTF-8 -*-\n");
        page.append(".TH \"%s\" \"1\" \"\" \"complet %s\" \"%s\"\n"
                .formatted(dashed(name.toUpperCase(Locale.ROOT)), Version.current(), words.say("man.manual")));
        section("name");
        page.append(dashed(name)).append(" \\- ").append(plain(header())).append('\n');
        section("synopsis");
        synopsis();
        arguments();
        options();
        commands();
        exitCodes();
        environment();
        files();
        others();
        return page.toString();
    }

    private String header() {
        String header = String.join(" ", spec.usageMessage().header());
        return header.endsWith(".") ? header.substring(0, header.length() - 1) : header;
    }

    private void section(String key) {
        page.append(".SH ").append(words.say("man." + key)).append('\n');
    }

    private void synopsis() {
        page.append(bold(spec.qualifiedName()))
                .append(" [")
                .append(words.say("man.options.short"))
                .append(']');
        if (!spec.subcommands().isEmpty()) {
            page.append(" [").append(words.say("man.command.short")).append(']');
        }
        spec.positionalParameters().forEach(one -> page.append(' ').append(label(one)));
        page.append('\n');
    }

    private String label(ArgSpec argument) {
        String label =
                italic(words.label(argument.paramLabel())) + (argument.arity().max() > 1 ? "..." : "");
        return argument.required() ? label : "[" + label + "]";
    }

    private void arguments() {
        if (!spec.positionalParameters().isEmpty()) {
            section("arguments");
            spec.positionalParameters().forEach(one -> item(italic(words.label(one.paramLabel())), described(one)));
        }
    }

    private void options() {
        section("options");
        spec.options().forEach(option -> item(named(option), described(option)));
    }

    private String named(OptionSpec option) {
        List<String> names = List.of(option.names()).stream().map(ManPage::bold).toList();
        boolean takesValue = option.arity().max() > 0;
        return String.join(", ", names) + (takesValue ? "=" + italic(words.label(option.paramLabel())) : "");
    }

    /** The help leaves percent signs doubled. */
    private static String described(ArgSpec argument) {
        return String.join(" ", argument.description()).replace("%n", " ").replace("%%", "%");
    }

    private void commands() {
        Map<String, CommandLine> commands = own();
        if (!commands.isEmpty()) {
            section("commands");
            commands.forEach((name, command) -> {
                List<String> names = List.of(command.getCommandSpec().names().toArray(String[]::new));
                item(
                        String.join(", ", names.stream().map(ManPage::bold).toList()),
                        String.join(" ", command.getCommandSpec().usageMessage().header()));
            });
        }
    }

    /** Without those that are other names of the same. */
    private Map<String, CommandLine> own() {
        Map<String, CommandLine> commands = new TreeMap<>(spec.subcommands());
        commands.entrySet()
                .removeIf(entry -> !entry.getKey().equals(entry.getValue().getCommandName()));
        return commands;
    }

    private void exitCodes() {
        section("exit");
        spec.usageMessage().exitCodeList().forEach((code, meaning) -> item(bold(code.strip()), meaning));
    }

    private void environment() {
        section("environment");
        for (SettingKey key : SettingKey.values()) {
            item(bold(key.variable()), words.say("man.as", EffectiveSettings.option(key)));
        }
        item(bold("COMPLET_CONFIG"), words.say("man.as", "--config"));
        for (String variable : List.of("NO_COLOR", "CLICOLOR_FORCE")) {
            item(bold(variable), words.say("man." + variable));
        }
    }

    private void files() {
        section("files");
        item(bold(ProjectFile.NAME), words.say("man.project"));
        item(bold("~/.config/complet/" + ProjectFile.NAME), words.say("man.own"));
    }

    private void others() {
        CommandSpec root = spec.root();
        section("see");
        String own = name(spec);
        List<String> others = root.subcommands().values().stream()
                .map(command -> name(command.getCommandSpec()))
                .distinct()
                .filter(name -> !name.equals(own))
                .map(name -> bold(name) + "(1)")
                .toList();
        page.append(spec == root ? "" : bold(root.name()) + "(1), ")
                .append(String.join(", ", others))
                .append('\n');
    }

    private void item(String name, String meaning) {
        page.append(".TP\n").append(name).append('\n').append(plain(meaning)).append('\n');
    }

    private static String bold(String text) {
        return "\\fB" + dashed(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + dashed(text) + "\\fR";
    }

    /** A hyphen that can be copied into a command. */
    private static String dashed(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }

    private static String plain(String text) {
        String escaped = text.replace("\\", "\\e").replace("--", "\\-\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
