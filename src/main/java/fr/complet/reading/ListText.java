package fr.complet.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Several answers in one text, which reads back to the same ones. */
public final class ListText {
    private static final char QUOTE = '"';

    private ListText() {}

    /** The items, separated by semicolons; one that a separator would cut stands between quotation marks. */
    public static String of(List<String> items) {
        return items.stream().map(ListText::item).collect(Collectors.joining("; "));
    }

    private static String item(String item) {
        boolean cut = item.chars().anyMatch(c -> ListReader.isSeparator((char) c));
        boolean trimmed = !Blanks.trim(item).equals(item);
        return cut || trimmed || item.indexOf(QUOTE) == 0 ? QUOTE + item.replace("\"", "\"\"") + QUOTE : item;
    }
}
