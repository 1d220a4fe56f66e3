package fr.complet.cli;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader.Option;
import org.jspecify.annotations.Nullable;

/** Takes all suggestions for matches: whoever suggests them has compared them with what is typed. */
final class AsSuggested implements CompletionMatcher {

    private String typed = "";

    @Override
    public void compile(
            Map<Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        typed = line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        return candidates;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        return typed;
    }
}
