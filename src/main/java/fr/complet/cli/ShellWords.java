package fr.complet.cli;

import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that the shell understands besides the commands of the program. */
final class ShellWords {

    static final List<String> QUITTING = List.of("quitter", "exit", "quit");
    static final List<String> HELPING = List.of("aide", "help", "?");
    static final List<String> WATCHING = List.of("watch", "surveiller");

    private static final String PROGRAM = "complet";
    private static final String HELP = "--help";

    private final CliWords words;

    ShellWords(CliWords words) {
        this.words = words;
    }

    /** Those that are offered, with what they do. */
    List<Offer> own() {
        return Stream.of(WATCHING, HELPING.subList(0, 2), QUITTING.subList(0, 2))
                .flatMap(names -> names.stream().map(name -> new Offer(name, words.say("shell." + names.get(0)), true)))
                .toList();
    }

    /** All that may begin a line. */
    static List<String> all() {
        return Stream.concat(
                        Stream.of(QUITTING, HELPING, WATCHING).flatMap(List::stream),
                        Subcommand.ALL.stream().flatMap(one -> one.names().stream()))
                .toList();
    }

    /** Without the name of the program, which stands before commands wherever they are shown. */
    static List<String> command(List<String> words) {
        boolean named = !words.isEmpty()
                && (words.get(0).equals(PROGRAM) || words.get(0).endsWith("/" + PROGRAM));
        return named ? words.subList(1, words.size()) : words;
    }

    /** The same, where only accents or capitals of the command, or of what help is asked on, are not as they should be. */
    static List<String> meant(List<String> words) {
        int named = words.size() > 1 && HELPING.contains(words.get(0)) ? 2 : 1;
        List<String> meant = new ArrayList<>(words);
        for (int i = 0; i < Math.min(named, words.size()); i++) {
            String key = Spelling.normalise(words.get(i));
            if (!all().contains(words.get(i)) && all().contains(key)) {
                meant.set(i, key);
            }
        }
        return meant;
    }

    /** Whether help is asked on what is no command. */
    static boolean isHelpOnNothing(List<String> words) {
        return words.size() > 1
                && HELPING.contains(words.get(0))
                && !words.get(1).startsWith("-")
                && !all().contains(words.get(1));
    }

    /** The command of the program that is meant. */
    static List<String> asked(List<String> words) {
        Optional<String> first = words.stream().findFirst();
        if (first.filter(WATCHING::contains).isPresent()) {
            return joined(List.of(Subcommand.ALL.get(0).names().get(0), CheckOptions.WATCH), rest(words));
        }
        return first.filter(HELPING::contains).isPresent() ? asked(rest(words)) : words;
    }

    /** The same, for it to be run. */
    static List<String> run(List<String> words) {
        boolean helping = words.stream().findFirst().filter(HELPING::contains).isPresent();
        return helping ? joined(asked(words), List.of(HELP)) : asked(words);
    }

    private static List<String> rest(List<String> words) {
        return words.subList(1, words.size());
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
