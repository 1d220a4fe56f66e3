package fr.complet.cli;

import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Completes what is typed in the shell: its own words, and the commands of the program. */
final class ShellCompleter implements Completer {

    private static final int LONGEST = 60;

    private final ShellWords words;
    private final CommandLine commands;
    private final Path folder;

    ShellCompleter(ShellWords words, CommandLine commands, Path folder) {
        this.words = words;
        this.commands = commands;
        this.folder = folder;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = ShellWords.command(line.words().subList(0, line.wordIndex()));
        if (before.isEmpty()) {
            words.own().forEach(offer -> candidates.add(candidate(offer)));
        }
        if (before.isEmpty() || !ShellWords.QUITTING.contains(before.get(0))) {
            Offers.of(commands, folder, ShellWords.asked(before), line.word())
                    .forEach(offer -> candidates.add(candidate(offer)));
        }
    }

    private static Candidate candidate(Offer offer) {
        return new Candidate(offer.text(), offer.text(), null, brief(offer.meaning()), null, null, offer.finished());
    }

    private static @Nullable String brief(String meaning) {
        if (meaning.length() <= LONGEST) {
            return meaning.isEmpty() ? null : meaning;
        }
        int blank = meaning.lastIndexOf(' ', LONGEST - 1);
        return meaning.substring(0, blank < 0 ? LONGEST - 1 : blank) + "…";
    }
}
