package fr.complet.dossier;

/** The account that the grant is to be paid to (RIB). */
public record BankAccount(Answer<String> holder, Answer<String> iban, Answer<String> bic) {}
