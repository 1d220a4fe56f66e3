package fr.complet.call;

import fr.complet.dossier.FundingType;

/** Who publishes a call and pays the grant. */
public record Authority(String name, FundingType type, String siren) {}
