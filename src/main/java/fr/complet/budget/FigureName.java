package fr.complet.budget;

import java.util.Locale;

/** The figures of a budget, under the names that JSON gives them. */
public enum FigureName {
    TOTAL,
    TOTAL_HT,
    TOTAL_TTC,
    INVESTMENT,
    OPERATING,
    ELIGIBLE,
    INELIGIBLE,
    REQUESTED,
    REQUESTED_RATE,
    MAXIMUM_GRANT,
    RESOURCES,
    BALANCE,
    OWN,
    PUBLIC,
    PRIVATE,
    OUTSIDE,
    OWN_SHARE,
    OWN_SHARE_INVESTMENT_LOWEST,
    OWN_SHARE_INVESTMENT_HIGHEST,
    PUBLIC_AID_RATE,
    SECURED,
    UNSECURED,
    FCTVA,
    NET_COST;

    /** The name in JSON, which a user may type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
