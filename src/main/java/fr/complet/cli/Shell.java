package fr.complet.cli;

import fr.complet.cli.TypedWords.Word;
import fr.complet.report.Version;
import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Optional;

/** Runs one command after the other in this process, each as if it were alone. */
final class Shell {

    private static final String PROMPT = "complet> ";
    private static final String STANDARD_INPUT = "-";
    private static final String ITSELF = "shell";

    private final Host host;
    private final ShellInput lines;
    private final CliWords words;

    Shell(Host host, ShellInput lines, CliWords words) {
        this.host = host;
        this.lines = lines;
        this.words = words;
    }

    /** Until the user leaves. */
    void run() {
        say(words.say("shell.welcome", Version.current()));
        Optional<String> line = lines.next(PROMPT);
        while (line.isPresent() && understand(TypedWords.parsed(line.get()))) {
            line = lines.next(PROMPT);
        }
    }

    /** Whether the user stays. */
    private boolean understand(List<Word> line) {
        Optional<Character> open =
                line.stream().flatMap(word -> word.open().stream()).findFirst();
        if (open.isPresent()) {
            say(words.say("shell.unclosed", String.valueOf(open.get())));
            return true;
        }
        return obey(ShellWords.meant(
                ShellWords.command(line.stream().map(Word::text).toList())));
    }

    private boolean obey(List<String> typed) {
        if (typed.isEmpty() || typed.get(0).startsWith("#")) {
            return true;
        }
        String first = typed.get(0);
        if (ShellWords.QUITTING.contains(first)) {
            return false;
        }
        if (first.equals(ITSELF)) {
            say(words.say("shell.within"));
        } else if (!first.startsWith("-") && !ShellWords.all().contains(first)) {
            say(unknown(first));
        } else if (ShellWords.isHelpOnNothing(typed)) {
            say(unknown(typed.get(1)));
        } else if (typed.contains(STANDARD_INPUT)) {
            say(words.say("shell.keyboard"));
        } else {
            command(ShellWords.run(typed));
            help(typed);
        }
        return true;
    }

    private String unknown(String first) {
        return words.say("shell.unknown", first)
                + " "
                + Spelling.nearest(first, ShellWords.all())
                        .map(nearest -> words.say("misuse.nearest", nearest))
                        .orElseGet(() -> words.say("shell.commands"));
    }

    private void command(List<String> arguments) {
        CommandStop stop = new CommandStop();
        lines.stopping(stop);
        Optional<Integer> columns = lines.columns();
        Host inside = host.within(new Console(columns, true, columns, Keyboard.PRESENT), stop, lines);
        int code = new Program(inside).run(arguments.toArray(String[]::new));
        tell(stop.isAsked() ? ExitStatus.INTERRUPTED.code() : code);
    }

    /** What the program does not know of, at the end of its own help. */
    private void help(List<String> typed) {
        if (typed.size() == 1 && ShellWords.HELPING.contains(typed.get(0))) {
            say("\n" + words.say("shell.own"));
            new ShellWords(words).own().forEach(offer -> say("  %-11s %s".formatted(offer.text(), offer.meaning())));
        }
    }

    private void tell(int code) {
        if (code != ExitStatus.CLEAN.code()) {
            String key = "shell.code." + code;
            String meaning = words.bundle().containsKey(key) ? words.say(key) : "";
            say(words.say("shell.code", Integer.toString(code)) + meaning);
        }
    }

    private void say(String sentence) {
        host.out().println(sentence);
        host.out().flush();
    }
}
