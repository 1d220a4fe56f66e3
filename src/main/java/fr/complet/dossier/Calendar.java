package fr.complet.dossier;

import java.time.LocalDate;

/** When the project runs. */
public record Calendar(
        Answer<LocalDate> start, Answer<LocalDate> end, Answer<LocalDate> statedFirstEngagement, Items<Step> steps) {

    /** The first signed order or contract: as stated, else the start of the project. */
    public Answer<LocalDate> firstEngagement() {
        return statedFirstEngagement.isBlank() ? start : statedFirstEngagement;
    }
}
