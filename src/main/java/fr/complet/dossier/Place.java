package fr.complet.dossier;

/**
 * Where something stands: its file, its path in the dossier format ({@code budget.depenses[2].montant_ht}), and either
 * a line and column counted from 1, or a sheet and cell. What is unknown is 0 or empty.
 */
public record Place(String file, String path, int line, int column, String sheet, String cell) {

    public static Place inText(String file, String path, int line, int column) {
        return new Place(file, path, line, column, "", "");
    }

    public static Place inSheet(String file, String path, String sheet, String cell) {
        return new Place(file, path, 0, 0, sheet, cell);
    }

    /** A whole file, when nothing in it can be pointed at. */
    public static Place ofFile(String file) {
        return new Place(file, "", 0, 0, "", "");
    }

    /** The same spot, standing for an answer that is missing below it. */
    public Place forMissing(String missingPath) {
        return new Place(file, missingPath, line, column, sheet, cell);
    }
}
