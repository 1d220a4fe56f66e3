package fr.complet.cli;

import fr.complet.cli.Usage.Misuse;
import fr.complet.language.Language;
import fr.complet.report.Inert;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words of the command line itself: help and mistakes of usage. Loaded only when they are needed. */
record CliWords(ResourceBundle bundle) {

    private static final String OPTION = "--lang";
    private static final Pattern LABEL_WORD = Pattern.compile("[A-Z]+");

    /** In the language that the arguments or the environment ask for; French unless they do. */
    static CliWords of(Host host, List<String> arguments) {
        return in(language(host, arguments));
    }

    static CliWords in(Language language) {
        Locale locale = Locale.forLanguageTag(language.code());
        return new CliWords(ResourceBundle.getBundle(
                "fr.complet.cli.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Read before the arguments are understood, since a mistake in them is told in this language too. */
    private static Language language(Host host, List<String> arguments) {
        String asked = "";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = arguments.get(i + 1);
            } else if (argument.startsWith(OPTION + "=")) {
                asked = argument.substring(OPTION.length() + 1);
            }
        }
        return asked.isEmpty() ? ofEnvironment(host) : named(asked);
    }

    /** The language that {@code COMPLET_LANG} asks for; French unless it does. */
    static Language ofEnvironment(Host host) {
        return named(host.variable("COMPLET_LANG").orElse(""));
    }

    /** The language that is settled; a word that means none is French. */
    static Language language(Configuration.Settled settled) {
        return named(settled.value());
    }

    private static Language named(String code) {
        return code.equalsIgnoreCase(Language.EN.code()) ? Language.EN : Language.FR;
    }

    String say(String key, String... details) {
        String sentence = bundle.getString(key);
        for (int i = 0; i < details.length; i++) {
            sentence = sentence.replace("{" + i + "}", Inert.of(details[i]));
        }
        return sentence;
    }

    /** What a value is called where one may be given: {@code FILE}, {@code [CALL.]NAME=VALUE}. */
    String label(String label) {
        return LABEL_WORD.matcher(label).replaceAll(word -> {
            String key = "label." + word.group();
            return Matcher.quoteReplacement(bundle.containsKey(key) ? bundle.getString(key) : word.group());
        });
    }

    /** What was wrong with the arguments, and where the help is. */
    String misuse(ParameterException mistake) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        return what(mistake) + "\n" + say("misuse.help", command);
    }

    private String what(ParameterException mistake) {
        if (mistake instanceof Misuse misuse) {
            return say(misuse.key(), misuse.details()) + chosen(misuse.choices());
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing) {
            return say("misuse.missing", names(missing.getMissing()));
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return say("misuse.twice", name(twice.getOverwritten()));
        }
        Optional<ArgSpec> argument = Optional.ofNullable(mistake.getArgSpec());
        String value = Optional.ofNullable(mistake.getValue()).orElse("");
        return argument.map(spec -> say("misuse.value", value, name(spec), expected(spec)))
                .orElseGet(() -> say("misuse.other", String.valueOf(mistake.getMessage())));
    }

    /** Each word on a line, with what it stands for. */
    private static String chosen(Map<String, String> choices) {
        int widest = choices.keySet().stream().mapToInt(String::length).max().orElse(0);
        var lines = new StringBuilder();
        choices.forEach((word, meaning) -> lines.append("\n  ")
                .append(word)
                .append(" ".repeat(widest + 2 - word.length()))
                .append(meaning));
        return lines.toString();
    }

    private String unmatched(UnmatchedArgumentException mistake) {
        String first = mistake.getUnmatched().get(0);
        String nearest = mistake.getSuggestions().stream().findFirst().orElse("");
        String key = mistake.isUnknownOption() ? "misuse.option" : "misuse.command";
        return say(key, first) + (nearest.isEmpty() ? "" : " " + say("misuse.nearest", nearest));
    }

    private String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(this::name).toList());
    }

    private String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : label(argument.paramLabel());
    }

    private String expected(ArgSpec argument) {
        String option = argument.isOption() ? name(argument).replace("--", "") : argument.paramLabel();
        String ofCommand = "expected." + argument.command().name() + "." + option;
        String key = bundle.containsKey(ofCommand) ? ofCommand : "expected." + option;
        return bundle.containsKey(key) ? bundle.getString(key) : label(argument.paramLabel());
    }
}
