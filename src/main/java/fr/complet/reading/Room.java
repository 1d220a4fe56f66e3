package fr.complet.reading;

import java.util.List;
import java.util.Optional;

/** Where in a workbook an answer has its room, or what has to be made first to have some; rows and columns count from 0. */
public sealed interface Room {

    /**
     * A cell of its own.
     *
     * @param year the year before the amount, in a cell that holds those of all years
     */
    record InCell(String sheet, int row, int column, Optional<String> year) implements Room {}

    /** A row in a sheet of keys and values, for want of one of that key. */
    record Row(String sheet, int row, int keyColumn, int valueColumn, String label) implements Room {}

    /** A heading in a table, for want of a column. */
    record Heading(String sheet, int row, int column, String label) implements Room {}

    /** A row that is put between two others, for want of a free one. */
    record Line(String sheet, int row) implements Room {}

    /**
     * A sheet.
     *
     * @param table the table that it is to hold; empty for a sheet of keys and values
     * @param labels the headings of the table, or the first key
     */
    record Sheet(String table, List<String> labels) implements Room {

        public Sheet {
            labels = List.copyOf(labels);
        }
    }

    /** There is none, and none can be made without harm to what stands there. */
    record None() implements Room {}
}
