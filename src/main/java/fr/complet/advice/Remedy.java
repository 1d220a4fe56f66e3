package fr.complet.advice;

import fr.complet.call.Clause;
import fr.complet.dossier.Resource;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;

/** One way to mend what a clause finds wrong; one cent less would not do. */
public sealed interface Remedy {

    <T> T told(Teller<T> teller);

    /** The answers to give; nothing where no answer of a resource is to be given. */
    default List<Edit> edits() {
        return List.of();
    }

    /** Puts remedies into words, or into whatever a report needs. */
    interface Teller<T> {
        T amount(Amount remedy);

        T paying(Paying remedy);

        T allocated(Allocated remedy);

        T written(Written remedy);
    }

    /**
     * Another amount of a resource.
     *
     * @param resource as it stands
     * @param own what own funds become, when they make up for it
     * @param after what the plan then is
     */
    record Amount(Resource resource, Money before, Money now, Optional<OwnChange> own, After after) implements Remedy {
        @Override
        public List<Edit> edits() {
            return after.edits();
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.amount(this);
        }
    }

    /** Own funds before and after. */
    record OwnChange(Money before, Money now) {}

    /** What a resource pays for, said. */
    record Paying(Resource resource, Section section, After after) implements Remedy {
        @Override
        public List<Edit> edits() {
            return after.edits();
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.paying(this);
        }
    }

    /**
     * What every resource pays for, said: the allocation that best serves the applicant.
     *
     * @param parts those that said nothing
     */
    record Allocated(List<Part> parts) implements Remedy {
        public Allocated {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.allocated(this);
        }
    }

    /** What a resource pays of each section; one that pays for both becomes two lines. */
    record Part(int line, Resource resource, Money investment, Money operating) {}

    /** What is written, replaced by what it comes to. */
    record Written(String path, Money before, Money now) implements Remedy {
        @Override
        public <T> T told(Teller<T> teller) {
            return teller.written(this);
        }
    }

    /**
     * The plan with a remedy.
     *
     * @param edits the answers to give
     * @param balance resources less costs
     * @param broken clauses that held, and hold no more
     */
    record After(List<Edit> edits, Money balance, List<Clause> broken) {
        public After {
            edits = List.copyOf(edits);
            broken = List.copyOf(broken);
        }
    }
}
