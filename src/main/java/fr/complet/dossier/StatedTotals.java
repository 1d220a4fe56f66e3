package fr.complet.dossier;

import fr.complet.money.Money;

/** The totals as the applicant wrote them. */
public record StatedTotals(Answer<Money> costsHt, Answer<Money> costsTtc, Answer<Money> resources) {}
