package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.language.Spellings;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of keys and values: a key by its full path, by its label, or under the heading of its group. Whatever stands
 * beyond the values is a remark.
 */
final class AnswerSheet {
    /** A longer text without an answer is an explanation, not the heading of a group. */
    private static final int LONGEST_HEADING = 60;

    private static final Names<Boolean> VALUE = valueHeadings();

    private final SheetReading reading;
    private final Grid grid;
    private final Branch root;
    private final RowKeys keys = RowKeys.all();
    /** The cells that are a key somewhere. */
    private final Set<Cell> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private String group;

    AnswerSheet(SheetReading reading, String group, Branch root) {
        this.reading = reading;
        this.grid = reading.grid();
        this.group = group;
        this.root = root;
    }

    /** Adds the answers to the tree; false when the sheet has no key of the format. */
    boolean read() {
        Optional<Integer> keyColumn = keyColumn();
        if (keyColumn.isEmpty()) {
            return false;
        }
        int valueColumn = valueColumn(keyColumn.get());
        for (int row : grid.rows()) {
            Optional<Cell> key = grid.cell(row, keyColumn.get());
            if (key.isPresent() && !key.get().isBlank() && !isHeading(row, valueColumn)) {
                read(key.get(), reading.answer(row, valueColumn));
            } else if (key.isEmpty()) {
                tellStray(row, valueColumn);
            }
        }
        int last = grid.rows().stream().max(Integer::compare).orElse(0);
        reading.room(new AnswerRoom(grid.name(), keyColumn.get(), valueColumn, last + 1, group));
        return true;
    }

    private void read(Cell key, Scalar value) {
        Optional<String> path = keys.path(key.text(), group);
        Place place = reading.place(key);
        if (path.isEmpty()) {
            readUnknown(key, value, place);
        } else if (value.isBlank() && keys.isGroup(path.get())) {
            group = path.get();
            head(group, place, value);
        } else {
            add(path.get(), place, value);
        }
    }

    /** The head of a group, some of which are answers too, such as the base of the plan. */
    private void head(String path, Place place, Scalar blank) {
        if (DossierFormat.question(path)
                .filter(question -> question.kind() != Question.Kind.GROUP)
                .isPresent()) {
            add(path, place, blank);
        } else {
            root.group(path, place);
        }
    }

    private void add(String path, Place place, Scalar value) {
        int dot = path.lastIndexOf('.');
        Branch parent = root.group(path.substring(0, Math.max(0, dot)), place);
        parent.add(path.substring(dot + 1), place, value);
    }

    /** What is unknown and answered is told with the unknown keys; without an answer it may head a group of others. */
    private void readUnknown(Cell key, Scalar value, Place place) {
        if (value.isBlank()) {
            group = key.text().length() <= LONGEST_HEADING ? "" : group;
            return;
        }
        RowKeys.Stranger stranger = keys.stranger(key.text(), group);
        root.group(stranger.group(), place).add(stranger.key(), place, value);
    }

    /** A value beside no key. */
    private void tellStray(int row, int valueColumn) {
        Optional<Cell> value = grid.cell(row, valueColumn).filter(cell -> !cell.isBlank());
        boolean merged = grid.row(row).size() == 1 && valueColumn > 0;
        if (value.isPresent() && !merged && !isHeading(row, valueColumn)) {
            Place place = reading.place(value.get());
            reading.unknown(value.get().text(), grid.name() + "." + value.get().name(), Optional.empty(), place);
        }
    }

    private boolean isHeading(int row, int valueColumn) {
        return grid.cell(row, valueColumn)
                .filter(cell -> VALUE.find(cell.text()).isPresent())
                .isPresent();
    }

    /** The column in which most cells are keys, the leftmost of equals. */
    private Optional<Integer> keyColumn() {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = -1;
        for (int row : grid.rows()) {
            for (Cell cell : grid.row(row)) {
                if (keys.knows(cell.text())) {
                    known.add(cell);
                    int column = cell.column();
                    int count = counts.merge(column, 1, Integer::sum);
                    int most = best < 0 ? 0 : counts.getOrDefault(best, 0);
                    best = count > most || (count == most && column < best) ? column : best;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** The column that is headed so, or else the first beyond the keys in which something stands beside a key. */
    private int valueColumn(int keyColumn) {
        int nearest = Integer.MAX_VALUE;
        for (int row : grid.rows()) {
            boolean key = grid.cell(row, keyColumn).filter(known::contains).isPresent();
            for (Cell cell : grid.row(row, keyColumn + 1, CellName.MOST_COLUMNS - 1)) {
                if (VALUE.find(cell.text()).isPresent() && !key) {
                    return cell.column();
                }
                if (key && !cell.isBlank()) {
                    nearest = Math.min(nearest, cell.column());
                    break;
                }
            }
        }
        return nearest == Integer.MAX_VALUE ? keyColumn + 1 : nearest;
    }

    private static Names<Boolean> valueHeadings() {
        var names = new Names<Boolean>();
        names.addAll(Spellings.all().of("column.value"), true);
        return names;
    }
}
