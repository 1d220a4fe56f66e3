package fr.complet.budget;

import java.util.List;

/** The costs by category, section and year; a list is empty when the total or one of its keys is not known. */
public record CostBreakdowns(List<Share> category, List<Share> section, List<Share> year) {

    public CostBreakdowns {
        category = List.copyOf(category);
        section = List.copyOf(section);
        year = List.copyOf(year);
    }
}
