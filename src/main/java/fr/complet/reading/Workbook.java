package fr.complet.reading;

import java.util.List;
import java.util.Optional;

/**
 * The sheets of a workbook in their order.
 *
 * @param file its name, as its places tell it
 * @param macros it carries macros, which nobody runs
 */
record Workbook(String file, List<Grid> sheets, boolean macros) {
    Workbook {
        sheets = List.copyOf(sheets);
    }

    Optional<Grid> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
