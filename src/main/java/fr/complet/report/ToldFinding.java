package fr.complet.report;

import fr.complet.requirement.Finding;

/**
 * A finding with its words, made once for all that a report says of it.
 *
 * @param spot where it is, in full
 * @param remedy empty when there is nothing to say
 */
record ToldFinding(Finding finding, String spot, String message, String remedy) {

    /** Names the finding at its place: of two that say the same there, one is told. */
    String said() {
        return spot + " " + message;
    }

    /** Whether the other follows at the same place with the same remedy, and this one says no more than its sentence. */
    boolean goesOnWith(ToldFinding next) {
        return finding.expected().isEmpty()
                && finding.actual().isEmpty()
                && Spot.isSame(finding.place(), next.finding.place())
                && remedy.equals(next.remedy);
    }
}
