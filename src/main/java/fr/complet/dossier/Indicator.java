package fr.complet.dossier;

import java.time.LocalDate;

/** How the success of the project will be measured; values are kept as written. */
public record Indicator(
        Answer<String> label,
        Answer<String> unit,
        Answer<String> initialValue,
        Answer<String> target,
        Answer<LocalDate> due,
        Place place) {}
