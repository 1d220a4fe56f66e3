package fr.complet.report;

import fr.complet.budget.PricedLine;
import fr.complet.dossier.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cost lines of one section.
 *
 * @param section absent for lines that do not say theirs
 */
record SectionCosts(Optional<Section> section, List<PricedLine> lines) {

    SectionCosts {
        lines = List.copyOf(lines);
    }

    /** In the order of the sections; those that have no line are left out. */
    static List<SectionCosts> of(List<PricedLine> lines) {
        List<SectionCosts> groups = new ArrayList<>();
        for (Section section : Section.values()) {
            add(groups, Optional.of(section), lines);
        }
        add(groups, Optional.empty(), lines);
        return groups;
    }

    private static void add(List<SectionCosts> groups, Optional<Section> section, List<PricedLine> lines) {
        List<PricedLine> some = lines.stream()
                .filter(line -> line.line().section().value().equals(section))
                .toList();
        if (!some.isEmpty()) {
            groups.add(new SectionCosts(section, some));
        }
    }

    String title(Words words) {
        return section.map(words::heading)
                .orElseGet(() -> PlanCaption.sentences(words).say("sheet.no_section"));
    }
}
