package fr.complet.budget;

import java.util.Locale;

/** The ways to divide the costs or the resources, under the names that JSON gives them. */
public enum BreakdownName {
    BY_CATEGORY,
    BY_SECTION,
    BY_YEAR,
    BY_FUNDER,
    BY_CLASS;

    /** The name in JSON, which a user may type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
