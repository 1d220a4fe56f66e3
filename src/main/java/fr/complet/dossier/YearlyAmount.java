package fr.complet.dossier;

import fr.complet.money.Money;

/** What a cost line spends in one year, in the base of its section. */
public record YearlyAmount(int year, Answer<Money> amount) {}
