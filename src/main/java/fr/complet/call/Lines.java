package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whether something holds of one line at least of a table of the dossier. */
final class Lines {

    private Lines() {}

    /** Of a table without a line, nothing holds; of one that cannot be read, nobody knows. */
    static <T> Truth any(Items<T> table, Function<T, Truth> holds) {
        return any(table, table.all(), holds);
    }

    /** The same of the resources that count. */
    static Truth anyCounted(Dossier dossier, Budget budget, Function<Resource, Truth> holds) {
        List<Resource> counted = budget.funding().lines().stream()
                .filter(line -> line.counts())
                .map(line -> line.resource())
                .toList();
        return any(dossier.plan().resources(), counted, holds);
    }

    private static <T> Truth any(Items<T> table, List<T> lines, Function<T, Truth> holds) {
        List<Truth> truths = new ArrayList<>(lines.stream().map(holds).toList());
        if (table.illegible()) {
            truths.add(Truth.lacking(List.of(table.asAnswer())));
        }
        return Truth.any(truths);
    }
}
