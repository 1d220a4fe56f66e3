package fr.complet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What may come next in a command that is being typed: subcommands, options, their values, arguments. */
final class Offers {

    private static final List<String> PATHS = List.of("PATH", "FILE", "FROM", "TO", "CALL");

    private final Path folder;
    private final List<OptionSpec> given = new ArrayList<>();
    private CommandSpec command;
    private int arguments;
    private Optional<OptionSpec> awaiting = Optional.empty();

    private Offers(CommandLine root, Path folder) {
        this.command = root.getCommandSpec();
        this.folder = folder;
    }

    /**
     * Offers how a word may go on.
     *
     * @param folder what paths start from
     * @param before the words before it
     */
    static List<Offer> of(CommandLine root, Path folder, List<String> before, String word) {
        Offers offers = new Offers(root, folder);
        before.forEach(offers::pass);
        return offers.of(word);
    }

    private void pass(String word) {
        if (awaiting.isPresent()) {
            awaiting = Optional.empty();
        } else if (word.startsWith("-")) {
            option(word).ifPresent(option -> {
                given.add(option);
                awaiting = Optional.of(option).filter(one -> one.arity().max() > 0 && word.indexOf('=') < 0);
            });
        } else if (command.subcommands().containsKey(word)) {
            command = command.subcommands().get(word).getCommandSpec();
            arguments = 0;
        } else {
            arguments++;
        }
    }

    private Optional<OptionSpec> option(String word) {
        int equal = word.indexOf('=');
        return Optional.ofNullable(command.findOption(equal < 0 ? word : word.substring(0, equal)));
    }

    private List<Offer> of(String word) {
        if (awaiting.isPresent()) {
            return values(awaiting.get(), "", word);
        }
        int equal = word.indexOf('=');
        if (word.startsWith("--") && equal > 0) {
            return option(word)
                    .map(option -> values(option, word.substring(0, equal + 1), word.substring(equal + 1)))
                    .orElse(List.of());
        }
        return word.startsWith("-") ? options() : words(word);
    }

    private List<Offer> words(String word) {
        List<Offer> offers = new ArrayList<>();
        if (arguments == 0) {
            command.subcommands()
                    .forEach((name, below) -> offers.add(new Offer(
                            name,
                            String.join(
                                    " ", below.getCommandSpec().usageMessage().header()),
                            true)));
        }
        command.positionalParameters().stream()
                .filter(argument -> argument.index().contains(arguments))
                .forEach(argument -> offers.addAll(values(argument, "", word)));
        return offers.isEmpty() && word.isEmpty() ? options() : offers;
    }

    private List<Offer> options() {
        List<Offer> offers = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            if (!given.contains(option) || option.isMultiValue()) {
                offers.add(new Offer(option.longestName(), described(option), true));
            }
        }
        return offers;
    }

    private static String described(ArgSpec argument) {
        return String.join(" ", argument.description()).replace("%n", " ").replace("%%", "%");
    }

    /** What an argument may be; after a form and its equal sign, a file. */
    private List<Offer> values(ArgSpec argument, String lead, String word) {
        int equal = word.indexOf('=');
        if (equal > 0 && argument.paramLabel().endsWith("[=FILE]")) {
            return PathOffers.of(folder, lead + word.substring(0, equal + 1), word.substring(equal + 1));
        }
        List<Offer> offers = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(value -> offers.add(Offer.of(lead + value)));
        }
        if (PATHS.stream().anyMatch(argument.paramLabel()::contains)
                && !argument.paramLabel().contains("=")) {
            offers.addAll(PathOffers.of(folder, lead, word));
        }
        return offers;
    }
}
