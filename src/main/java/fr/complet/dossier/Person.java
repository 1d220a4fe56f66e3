package fr.complet.dossier;

/** Somebody who acts for the applicant, and in what capacity (qualité). */
public record Person(Answer<String> name, Answer<String> capacity) {

    public boolean isGiven() {
        return !name.isBlank() || !capacity.isBlank();
    }
}
