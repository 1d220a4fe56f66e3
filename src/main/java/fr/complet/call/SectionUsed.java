package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Section;
import fr.complet.requirement.Terms;
import java.util.List;

/** A line of the costs is of one of the sections (section). */
public record SectionUsed(List<Section> sections) implements Condition {

    public SectionUsed {
        sections = List.copyOf(sections);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Lines.any(dossier.plan().costs(), line -> Truth.among(line.section(), sections));
    }
}
