package fr.complet.dossier;

import fr.complet.money.Money;
import java.time.LocalDate;

/** A de minimis aid that the single undertaking received before. */
public record MinimisAid(Answer<LocalDate> date, Answer<Money> amount, Answer<String> funder, Place place) {}
