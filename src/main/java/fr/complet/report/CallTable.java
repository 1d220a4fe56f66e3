package fr.complet.report;

import fr.complet.call.Call;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The known calls in a table: whose they are, how much of them is published, when they are open. */
public final class CallTable {

    private static final List<String> COLUMNS = List.of("id", "title", "authority", "known", "opening", "closing");
    private static final int TITLE = 1;
    private static final int AUTHORITY = 2;
    private static final int GAP = 2;

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
        int[] widths = widths(head, rows);
        List<String> lines = new ArrayList<>();
        printed(head, widths).forEach(line -> lines.add(options.style().strong(line)));
        rows.forEach(row -> lines.addAll(printed(row, widths)));
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

    /** The title and the authority share what the other columns leave. */
    private int[] widths(List<String> head, List<List<String>> rows) {
        int[] widths = new int[COLUMNS.size()];
        int rest = options.width() - GAP * (COLUMNS.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(head), rows.stream())
                    .mapToInt(row -> Layout.width(row.get(column)))
                    .max()
                    .orElse(0);
            rest -= i == TITLE || i == AUTHORITY ? 0 : widths[i];
        }
        int narrowest = Layout.width(head.get(AUTHORITY));
        widths[AUTHORITY] = Math.max(narrowest, Math.min(widths[AUTHORITY], rest * 2 / 5));
        widths[TITLE] = Math.max(narrowest, Math.min(widths[TITLE], rest - widths[AUTHORITY]));
        return widths;
    }

    private static List<String> printed(List<String> row, int... widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            cells.add(Layout.wrap(row.get(i), widths[i]));
            height = Math.max(height, cells.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
                line.append(Layout.left(cell, widths[i])).append(Layout.spaces(GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
