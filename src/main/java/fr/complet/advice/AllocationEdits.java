package fr.complet.advice;

import fr.complet.dossier.Resource;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;

/** The answers that say what resources pay for; a resource that pays for both sections becomes two lines. */
final class AllocationEdits {

    private AllocationEdits() {}

    static List<Edit> of(List<Remedy.Part> parts, int lines) {
        List<Edit> edits = new ArrayList<>();
        int next = lines;
        for (Remedy.Part part : parts) {
            boolean both = part.investment().isPositive() && part.operating().isPositive();
            Section first = part.investment().isPositive() ? Section.INVESTISSEMENT : Section.FONCTIONNEMENT;
            edits.add(Edit.section(part.line(), first));
            if (both) {
                edits.add(Edit.amount(part.line(), part.investment()));
                edits.add(copy(next, part));
                next++;
            }
        }
        return edits;
    }

    /** The rest of a resource, in a line of its own. */
    private static Edit copy(int line, Remedy.Part part) {
        Resource whole = part.resource();
        Money rest = part.operating();
        return new Edit(
                line,
                "montant",
                rest.plain(),
                unwritten -> whole.amounting(rest).paying(Section.FONCTIONNEMENT));
    }
}
