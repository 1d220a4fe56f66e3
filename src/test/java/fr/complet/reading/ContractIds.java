package fr.complet.reading;

import java.util.List;

/** The ids that the contract gives to the requirements of each set and call, in its order: they never change. */
final class ContractIds {

    private static final String SOCLE = """
            dossier-date-depot dossier-lisible dossier-rubriques-connues porteur-nom porteur-type porteur-siret
            porteur-siret-connu porteur-commune porteur-adresse porteur-representant porteur-signataire porteur-contact
            porteur-rib porteur-rna projet-intitule projet-resume projet-besoins projet-resume-detail
            projet-gouvernance projet-territoire projet-calendrier projet-calendrier-ordre demarrage-anticipe
            projet-indicateurs budget-ht-ou-ttc budget-tva budget-depenses budget-ressources budget-equilibre
            budget-fctva budget-calculs budget-totaux budget-aide-sollicitee budget-justificatifs
            justificatifs-montants justificatifs-dates justificatifs-anciennete budget-aides-acquises tva-recuperable
            piece-lettre-demande piece-deliberation deliberation-date deliberation-contenu
            deliberation-plan-concordant deliberation-executoire piece-plan-financement piece-note piece-echeancier
            piece-rib piece-non-commencement piece-attestation-tva piece-fichiers piece-references piece-etat
            derogation-recevable derogation-utile attestation-regularite
            """;

    private static final String COFINANCEMENT = """
            participation-minimale participation-minimale-ht participation-chef-de-file cumul-region-departement
            fonds-de-concours fonds-de-concours-equipement aides-publiques-plafond dotations-etat-80 detr-20
            dotations-etat-ht feder-options-simplifiees feder-taux minimis-plafond etude-impact publication-plan
            """;

    private static final String NUMERIQUE = """
            num-dpo num-aipd num-videoprotection num-open-data num-rgaa num-reen achats-procedure
            """;

    private static final String ASSOCIATION = """
            asso-statuts asso-liste-dirigeants asso-comptes asso-contrat-engagement asso-convention asso-commissaire
            """;

    private static final String TID = """
            tid-region tid-siege tid-beneficiaire tid-global tid-objectif-durable tid-objectif-inclusif
            tid-objectif-responsable tid-taux tid-plafond tid-plancher tid-depot
            """;

    private static final String USAGES = """
            usages-region usages-beneficiaire usages-domaine usages-taux usages-plafond
            """;

    private static final String TIERS_LIEUX = """
            tiers-lieux-region tiers-lieux-investissement tiers-lieux-taux tiers-lieux-plafond
            """;

    private static final String ENVI = """
            envi-commune envi-beneficiaire envi-region envi-montant envi-participation
            """;

    private static final String TID_FRANCE_2030 = """
            tid-france-2030-assiette tid-france-2030-duree tid-france-2030-taux
            """;

    private ContractIds() {}

    static List<String> of(String setOrCall) {
        String ids = switch (setOrCall) {
            case "socle" -> SOCLE;
            case "cofinancement" -> COFINANCEMENT;
            case "numerique" -> NUMERIQUE;
            case "association" -> ASSOCIATION;
            case "tid-bfc-2021" -> TID;
            case "usages-innovants-bfc" -> USAGES;
            case "tiers-lieux-bfc" -> TIERS_LIEUX;
            case "envi-bfc" -> ENVI;
            case "dsil", "detr" -> "%1$s-investissement %1$s-ht %1$s-taux".formatted(setOrCall);
            case "tid-france-2030" -> TID_FRANCE_2030;
            case "diat-france-2030" -> "diat-assiette diat-duree diat-taux";
            default -> throw new IllegalArgumentException(setOrCall);
        };
        return List.of(ids.strip().split("\\s+"));
    }
}
