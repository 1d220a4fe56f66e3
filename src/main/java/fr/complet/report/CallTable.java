package fr.complet.report;

import fr.complet.call.Call;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The known calls in a table: whose they are, how much of them is published, when they are open. */
public final class CallTable {

    private static final List<String> COLUMNS = List.of("id", "title", "authority", "known", "opening", "closing");
    private static final int TITLE = 1;
    private static final int AUTHORITY = 2;

    private final LocalDate day;
    private final Words words;
    private final Messages messages;
    private final TextOptions options;

    public CallTable(LocalDate day, Words words, TextOptions options) {
        this.day = day;
        this.words = words;
        this.messages = words.messages();
        this.options = options;
    }

    /** The table, and what its numbers mean. */
    public String of(List<Call> calls) {
        List<String> head =
                COLUMNS.stream().map(column -> messages.say("calls." + column)).toList();
        List<List<String>> rows = calls.stream().map(this::row).toList();
        List<List<String>> all = Stream.concat(Stream.of(head), rows.stream()).toList();
        List<String> lines = new ArrayList<>(beside(all).orElseGet(() -> below(all)));
        lines.add("");
        lines.addAll(Layout.wrap(messages.say("calls.legend", words.day(day)), options.width()));
        return String.join("\n", lines) + "\n";
    }

    private List<String> row(Call call) {
        List<Dated<?>> own = call.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(call.id() + "."))
                .<Dated<?>>map(entry -> entry.getValue())
                .toList();
        long known = own.stream().filter(value -> value.on(day).isPresent()).count();
        return Stream.of(
                        call.id(),
                        words.text(call.title()),
                        call.authority().name(),
                        messages.say("calls.share", words.count(known), words.count(own.size())),
                        day(call, "ouverture"),
                        day(call, "cloture"))
                .map(Inert::of)
                .toList();
    }

    private String day(Call call, String name) {
        Optional<Dated<?>> parameter = Optional.ofNullable(call.parameters().get(call.id() + "." + name));
        return parameter
                .map(value -> new ParameterWords(words).value(value, day))
                .orElse("");
    }

    /** The title and the authority share what the other columns leave; none of their words is broken. */
    private Optional<List<String>> beside(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>(Columns.widths(rows));
        int rest = options.width() - Columns.total(widths) + widths.get(TITLE) + widths.get(AUTHORITY);
        int authority = Math.max(Columns.narrowest(rows, AUTHORITY), Math.min(widths.get(AUTHORITY), rest * 2 / 5));
        int title = Math.min(widths.get(TITLE), rest - authority);
        widths.set(AUTHORITY, authority);
        widths.set(TITLE, title);
        return title < Columns.narrowest(rows, TITLE) ? Optional.empty() : Optional.of(lines(rows, widths));
    }

    /** On a narrow terminal each call has its title and its authority on lines of their own. */
    private List<String> below(List<List<String>> rows) {
        List<List<String>> shorter = rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(i -> i != TITLE && i != AUTHORITY)
                        .mapToObj(row::get)
                        .toList())
                .toList();
        var columns = new Columns(Columns.widths(shorter), column -> false);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String named = rows.get(i).get(TITLE) + " · " + rows.get(i).get(AUTHORITY);
            List<String> whole = new ArrayList<>(columns.row(shorter.get(i)));
            Layout.wrap(named, options.width() - Columns.GAP)
                    .forEach(line -> whole.add(Layout.spaces(Columns.GAP) + line));
            lines.addAll(i == 0 ? strong(whole) : whole);
        }
        return lines;
    }

    private List<String> lines(List<List<String>> rows, List<Integer> widths) {
        var columns = new Columns(widths, column -> false);
        List<String> lines = new ArrayList<>(strong(columns.row(rows.get(0))));
        lines.addAll(columns.lines(rows.subList(1, rows.size())));
        return lines;
    }

    private List<String> strong(List<String> lines) {
        return lines.stream().map(options.style()::strong).toList();
    }
}
