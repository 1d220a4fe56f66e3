package fr.complet.call;

import fr.complet.dossier.FundingType;

/**
 * Who publishes a call and pays the grant.
 *
 * @param siren empty when many bodies do, such as the préfectures
 */
public record Authority(String name, FundingType type, String siren) {

    /** What it offers, followed by its name: in brackets, unless these would come upon others. */
    public String after(String offer) {
        boolean bracketed = offer.endsWith(")") || name.endsWith(")");
        return bracketed ? offer + " · " + name : offer + " (" + name + ")";
    }
}
