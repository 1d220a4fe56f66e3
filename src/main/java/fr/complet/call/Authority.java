package fr.complet.call;

import fr.complet.dossier.FundingType;

/**
 * Who publishes a call and pays the grant.
 *
 * @param siren empty when many bodies do, such as the préfectures
 */
public record Authority(String name, FundingType type, String siren) {}
