package fr.complet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What became of the remarks about a dossier from one look at it to the next.
 *
 * @param settled those that are gone
 * @param added those that are new
 * @param altered those about the same answer that say something else now
 */
record RemarkChanges(List<Remark> settled, List<Remark> added, List<Remark> altered) {

    RemarkChanges {
        settled = List.copyOf(settled);
        added = List.copyOf(added);
        altered = List.copyOf(altered);
    }

    static RemarkChanges between(List<Remark> before, List<Remark> after) {
        List<Remark> settled = new ArrayList<>(before);
        List<Remark> added = new ArrayList<>(after);
        // A line that was inserted moves those below it, which changes nothing.
        cancel(settled, added, remark -> said(remark) + "\n" + remark.place().path());
        cancel(settled, added, RemarkChanges::said);
        List<Remark> altered = cancel(
                settled, added, remark -> remark.id() + "\n" + remark.place().path());
        return new RemarkChanges(once(settled), once(added), once(altered));
    }

    boolean isEmpty() {
        return settled.isEmpty() && added.isEmpty() && altered.isEmpty();
    }

    private static String said(Remark remark) {
        return remark.id() + "\n" + remark.message();
    }

    /** Takes away from both what they have in common; gives it as it is afterwards. */
    private static List<Remark> cancel(List<Remark> before, List<Remark> after, Function<Remark, String> key) {
        Map<String, Integer> known = new LinkedHashMap<>();
        before.forEach(remark -> known.merge(key.apply(remark), 1, Integer::sum));
        List<Remark> common = new ArrayList<>();
        after.removeIf(remark -> {
            boolean shared = take(known, key.apply(remark));
            if (shared) {
                common.add(remark);
            }
            return shared;
        });
        Map<String, Integer> taken = new LinkedHashMap<>();
        common.forEach(remark -> taken.merge(key.apply(remark), 1, Integer::sum));
        before.removeIf(remark -> take(taken, key.apply(remark)));
        return common;
    }

    private static boolean take(Map<String, Integer> counts, String key) {
        int left = counts.getOrDefault(key, 0);
        counts.put(key, left - 1);
        return left > 0;
    }

    /** Several lines may wait for one answer, which is told once. */
    private static List<Remark> once(List<Remark> remarks) {
        Map<String, Remark> told = new LinkedHashMap<>();
        remarks.forEach(remark -> told.putIfAbsent(said(remark) + "\n" + Spot.full(remark.place()), remark));
        return List.copyOf(told.values());
    }
}
