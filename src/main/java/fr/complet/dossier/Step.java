package fr.complet.dossier;

import java.time.LocalDate;

/** A step of the calendar (étape). */
public record Step(
        Answer<String> label, Answer<StepNature> nature, Answer<LocalDate> start, Answer<LocalDate> end, Place place) {}
