package fr.complet.call;

/** A text of a call file in both languages; the French one stands in for a missing English one. */
public record Wording(String fr, String en) {}
