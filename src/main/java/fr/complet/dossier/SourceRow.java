package fr.complet.dossier;

import java.util.List;

/**
 * A row of a sheet as its reader sees it.
 *
 * @param number counted from 1
 * @param cells what stands in it, from the left, and the cell that is pointed at, which may be empty
 * @param pointed the index of that cell among them
 */
public record SourceRow(int number, List<SourceCell> cells, int pointed) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell of such a row.
     *
     * @param heading what heads its column; empty when nothing does
     */
    public record SourceCell(String heading, String text) {}
}
