package fr.complet.reading;

import fr.complet.reading.SheetRole.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a council's own plan de financement stands in a workbook: its two sides on one sheet, or each on its own.
 *
 * @param sides the blocks of each sheet that the plan is read from
 * @param repeated the sheets of a plan beside sheets that hold the costs or the resources: it only repeats them
 */
record CouncilPlan(Map<Grid, List<Block>> sides, List<Grid> repeated) {
    static CouncilPlan in(Workbook workbook) {
        List<Grid> named =
                workbook.sheets().stream().filter(CouncilPlan::isSideByName).toList();
        Map<Grid, List<Block>> all = new LinkedHashMap<>();
        for (Grid grid : workbook.sheets()) {
            // Of two sheets that are named for a side, neither holds the whole plan.
            boolean side = named.size() > 1 && named.contains(grid);
            if (!grid.isEmpty() && !side && mayHoldPlan(SheetRole.of(grid.name()))) {
                all.put(grid, new PlanSides(grid).blocks());
            }
        }
        Map<Grid, List<Block>> whole = new LinkedHashMap<>(all);
        whole.values().removeIf(blocks -> !hasBothSides(blocks));
        if (named.stream().anyMatch(grid -> !whole.containsKey(grid))) {
            return new CouncilPlan(Map.of(), List.copyOf(whole.keySet()));
        }
        boolean parted =
                hasBothSides(all.values().stream().flatMap(List::stream).toList());
        return new CouncilPlan(whole.isEmpty() && parted ? all : whole, List.of());
    }

    List<Block> on(Grid grid) {
        return sides.getOrDefault(grid, List.of());
    }

    private static boolean hasBothSides(List<Block> blocks) {
        return blocks.stream().anyMatch(Block::isCosts) && blocks.stream().anyMatch(block -> !block.isCosts());
    }

    private static boolean mayHoldPlan(Optional<SheetRole> role) {
        return role.isEmpty()
                || (role.get().kind() != Kind.ASIDE
                        && (role.get().isSideOfPlan() || role.get().path().equals("budget")));
    }

    private static boolean isSideByName(Grid grid) {
        return !grid.isEmpty()
                && SheetRole.of(grid.name()).filter(SheetRole::isSideOfPlan).isPresent();
    }
}
