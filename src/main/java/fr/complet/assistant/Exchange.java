package fr.complet.assistant;

import fr.complet.assistant.Asked.Takes;
import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One thing that is asked, until it is answered or left: obeys what is ordered meanwhile, and searches. */
final class Exchange {

    private static final String SEARCH = "?";

    private final Asking asking;
    private final Asked asked;
    private final Help help;
    private final Runnable again;
    private List<Suggestion> offered = List.of();

    Exchange(Asking asking, Asked asked, Help help, Runnable again) {
        this.asking = asking;
        this.asked = asked;
        this.help = help;
        this.again = again;
    }

    /** What the user answers, once he answers or leaves the question. */
    Rejoinder reply() throws Left, IOException {
        Optional<Rejoinder> reply = Optional.empty();
        while (reply.isEmpty()) {
            String line = asking.desk().ask(new Inquiry(asked.subject(), asked.prompt() + " > ", asked.suggestions()));
            Optional<Order> order = Order.in(line);
            if (order.isPresent() && !isMeantAsAnswer(order.get(), line)) {
                reply = obeyed(order.get(), line);
            } else if (line.strip().startsWith(SEARCH)) {
                search(line.strip().substring(1).strip());
            } else {
                reply = answered(Order.answer(line));
            }
        }
        return reply.get();
    }

    /** Shows what may be typed, under numbers that may be typed for it. */
    void offer(List<Suggestion> suggestions) {
        offered = suggestions;
        if (!suggestions.isEmpty()) {
            asking.desk().show(asking.voice().numbered(suggestions));
        }
    }

    /** A title may begin with « Modifier ». */
    private boolean isMeantAsAnswer(Order order, String line) {
        String name = Order.edited(line);
        return order == Order.EDIT
                && asked.takes() == Takes.TEXT
                && !name.isEmpty()
                && !asking.editor().knows(name)
                && asking.editor().nearest(name).isEmpty();
    }

    private Optional<Rejoinder> obeyed(Order order, String line) throws Left, IOException {
        return switch (order) {
            case SKIP -> Optional.of(Rejoinder.ended(Turn.SKIPPED));
            case BACK -> Optional.of(Rejoinder.ended(Turn.BACK));
            case QUIT -> throw new Left(false);
            case UNDO -> asking.keeping().undo().map(Rejoinder::ended);
            case ERASE -> erased();
            case HELP -> {
                asking.desk().show(asked.help());
                yield Optional.empty();
            }
            case EDIT -> {
                if (asking.editor().open(Order.edited(line), help)) {
                    again.run();
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<Rejoinder> erased() {
        if (asked.takes().isErasable()) {
            return Optional.of(Rejoinder.of(""));
        }
        tell("erase.nothing");
        return Optional.empty();
    }

    private void search(String words) {
        List<Suggestion> found = asked.suggestions().of(words);
        if (!found.isEmpty()) {
            offer(found);
        } else if (asked.suggestions().isEmpty()) {
            tell("search.none");
            asking.desk().show(asked.help());
        } else if (words.isEmpty()) {
            tell("search.words");
        } else {
            tell("search.nothing", words);
        }
    }

    private Optional<Rejoinder> answered(String typed) {
        Numbers numbers = new Numbers(offered, asked.takes() == Takes.SEVERAL);
        Optional<String> beyond = numbers.beyond(typed);
        if (beyond.isPresent()) {
            tell("numbers.beyond", beyond.get(), Integer.toString(offered.size()));
            return Optional.empty();
        }
        return Optional.of(Rejoinder.of(numbers.chosen(typed)));
    }

    private void tell(String key, String... details) {
        asking.desk().show(asking.voice().lines(key, details));
    }
}
