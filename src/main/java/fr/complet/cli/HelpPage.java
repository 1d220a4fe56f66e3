package fr.complet.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import fr.complet.report.HelpText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of commands: in the language of its reader down to the names of values, no word broken. */
final class HelpPage {

    private static final int NARROWEST = 60;
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;

    /** So wide that picocli breaks no line: it would do so inside words, after an apostrophe or a dot. */
    private static final int UNBROKEN = 10_000;

    private HelpPage() {}

    /** Gives a command, and those below it, their help. */
    static void addTo(CommandLine command, Host host, CliWords words) {
        int columns =
                Math.max(NARROWEST, Math.min(WIDEST, host.console().columns().orElse(USUAL_WIDTH)));
        command.setResourceBundle(words.bundle());
        command.setUsageHelpWidth(UNBROKEN);
        command.setHelpFactory((spec, scheme) -> {
            spec.usageMessage().synopsisSubcommandLabel(words.label("[COMMAND]"));
            return new Worded(spec, scheme, words);
        });
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(command.getHelpSectionMap());
        sections.replaceAll((key, section) -> help -> HelpText.of(section.render(help), columns));
        sections.put(SECTION_KEY_SYNOPSIS_HEADING, help -> "");
        sections.put(SECTION_KEY_SYNOPSIS, help -> synopsis(help, columns));
        command.setHelpSectionMap(sections);
    }

    private static String synopsis(Help help, int columns) {
        int name = (help.synopsisHeading() + help.commandSpec().qualifiedName() + " ").length();
        return HelpText.hanging(help.fullSynopsis(), name, columns);
    }

    /** A help where values have names of a language. */
    private static final class Worded extends Help {

        private final CliWords words;

        Worded(CommandSpec spec, ColorScheme scheme, CliWords words) {
            super(spec, scheme);
            this.words = words;
        }

        @Override
        public IParamLabelRenderer parameterLabelRenderer() {
            IParamLabelRenderer usual = super.parameterLabelRenderer();
            return new IParamLabelRenderer() {
                @Override
                public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
                    return usual.renderParameterLabel(worded(argument), ansi, styles);
                }

                @Override
                public String separator() {
                    return usual.separator();
                }
            };
        }

        private ArgSpec worded(ArgSpec argument) {
            String label = words.label(argument.paramLabel());
            return argument.isOption()
                    ? OptionSpec.builder((OptionSpec) argument)
                            .paramLabel(label)
                            .build()
                    : PositionalParamSpec.builder((PositionalParamSpec) argument)
                            .paramLabel(label)
                            .build();
        }
    }
}
