package fr.complet.writing;

import fr.complet.dossier.FundingClass;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A plan de financement as it is annexed to a délibération: both sides, line by line, in the words that are shown.
 *
 * @param heads below its title: whose plan it is, and of what
 */
public record PlanSheet(String title, List<String> heads, Side costs, Side resources) {

    public PlanSheet {
        heads = List.copyOf(heads);
    }

    /** One side of the plan: its groups in their order, each with a subtotal when it has a title. */
    public record Side(String title, List<Group> groups) {

        public Side {
            groups = List.copyOf(groups);
        }

        public boolean isEmpty() {
            return groups.isEmpty();
        }
    }

    /**
     * Lines that are added up together.
     *
     * @param title empty when the side has no other group, and its total says all
     * @param kind of the resources in it
     */
    public record Group(String title, Optional<FundingClass> kind, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        public boolean isTitled() {
            return !title.isEmpty();
        }

        /** What the lines come to, when every amount is known. */
        public Optional<Money> sum() {
            boolean known = rows.stream().allMatch(row -> row.amount().isPresent());
            return known
                    ? Optional.of(Money.sum(
                            rows.stream().flatMap(row -> row.amount().stream()).toList()))
                    : Optional.empty();
        }
    }

    /**
     * One line.
     *
     * @param note how far a resource has come; empty for costs
     * @param amount absent when it is still to be stated
     */
    public record Row(String label, String note, Optional<Money> amount) {}
}
