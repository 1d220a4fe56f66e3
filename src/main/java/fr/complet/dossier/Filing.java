package fr.complet.dossier;

import java.time.LocalDate;

/** How and when the dossier is filed. */
public record Filing(
        Answer<String> call,
        Answer<String> reference,
        Answer<String> onlineNumber,
        Answer<LocalDate> filedOn,
        Answer<LocalDate> receivedOn) {

    /** The day that an early start is measured against: reception, else filing. */
    public Answer<LocalDate> acknowledgedOn() {
        return receivedOn.isBlank() ? filedOn : receivedOn;
    }
}
