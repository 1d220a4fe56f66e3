package fr.complet.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells that a formula names, on its own sheet when none is named.
 *
 * @param end where the name ends in the text of the formula
 */
record CellReference(String sheet, Corner first, Corner last, int end) {
    private static final Pattern NAME = Pattern.compile("(?:'((?:[^'\\[\\]]|'')+)'!|([\\p{L}_][\\p{L}\\p{N}_.]*)!)?"
            + "(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})"
            + "(?::(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7}))?(?![\\p{L}\\p{N}_(!.:])");

    static Optional<CellReference> at(String text, int position) {
        Matcher name = NAME.matcher(text).region(position, text.length()).useTransparentBounds(true);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        String quoted = name.group(1);
        String bare = name.group(2);
        String sheet = quoted != null ? quoted.replace("''", "'") : bare != null ? bare : "";
        Corner first = corner(name, 3);
        return Optional.of(
                new CellReference(sheet, first, name.group(8) == null ? first : corner(name, 7), name.end()));
    }

    /** The same cells as seen from the cell that a shared formula was copied to. */
    CellReference moved(Formula formula) {
        return new CellReference(sheet, first.moved(formula), last.moved(formula), end);
    }

    private static Corner corner(Matcher name, int group) {
        CellName cell = CellName.of(name.group(group + 1) + name.group(group + 3));
        return new Corner(
                cell.row(),
                cell.column(),
                !name.group(group + 2).isEmpty(),
                !name.group(group).isEmpty());
    }

    /** A corner of a range, of which a dollar fixes the row or the column. */
    record Corner(int row, int column, boolean fixedRow, boolean fixedColumn) {
        Corner moved(Formula formula) {
            return new Corner(
                    fixedRow ? row : row + formula.down(),
                    fixedColumn ? column : column + formula.right(),
                    fixedRow,
                    fixedColumn);
        }
    }
}
