package fr.complet.dossier;

import static fr.complet.dossier.TestDossier.day;

import fr.complet.money.Money;
import java.util.List;

/**
 * The answers of the complete dossier: 120 000 € HT of investment, of which the Région is asked 60 000 €, the DETR pays
 * 30 000 € and the applicant 30 000 €.
 */
final class CompleteDossier {

    private CompleteDossier() {}

    static TestDossier of(TestDossier empty) {
        return statements(pieces(resources(costs(project(applicant(filing(empty)))))));
    }

    private static TestDossier filing(TestDossier dossier) {
        return dossier.with("appel", "tid-bfc-2021")
                .with("reference", "TID-2021-014")
                .with("date_depot", day("2021-09-15"))
                .with("date_reception", day("2021-09-16"));
    }

    private static TestDossier applicant(TestDossier dossier) {
        return dossier.with("porteur.nom", "Communauté de communes Bresse Louhannaise Intercom'")
                .with("porteur.type", ApplicantType.COMMUNAUTE_DE_COMMUNES)
                .with("porteur.siret", "20007157900011")
                .with("porteur.adresse", "3 rue du Port, 71500 Louhans-Châteaurenaud")
                .withCommune("porteur.commune", "71263")
                .with("porteur.representant.nom", "Anne Martin")
                .with("porteur.representant.qualite", "Présidente")
                .with("porteur.contact.nom", "Luc Petit")
                .with("porteur.contact.courriel", "luc.petit@bresse-louhannaise.fr")
                .with("porteur.contact.telephone", "03 85 75 00 00")
                .with("porteur.rib.titulaire", "Trésorerie de Louhans")
                .with("porteur.rib.iban", "FR7630006000011234567890189");
    }

    private static TestDossier project(TestDossier dossier) {
        return dossier.with("projet.intitule", "Territoire connecté")
                .with("projet.resume", "Des capteurs pour l'éclairage et les déchets. ".repeat(6))
                .with("projet.besoins", "Recensés avec les communes.")
                .with("projet.gouvernance", "Un comité de pilotage.")
                .with("projet.participation", "Deux ateliers.")
                .with("projet.objectifs.durable", "Moins d'énergie.")
                .with("projet.objectifs.inclusif", "Des ateliers pour tous.")
                .with("projet.objectifs.responsable", "Des données ouvertes.")
                .with("projet.domaines", List.of(Field.ECLAIRAGE_PUBLIC, Field.DECHETS))
                .withCommunes("71263")
                .withEpci("200071579")
                .with("projet.calendrier.debut", day("2022-01-03"))
                .with("projet.calendrier.fin", day("2023-12-31"))
                .with("projet.calendrier.premier_engagement", day("2022-01-10"))
                .with("projet.indicateurs[0].libelle", "Points lumineux pilotés")
                .with("projet.indicateurs[0].cible", "120")
                .with("projet.usages_numeriques.videoprotection", false)
                .with("projet.usages_numeriques.donnees_personnelles", false)
                .with("projet.usages_numeriques.service_en_ligne", false)
                .with("projet.usages_numeriques.capteurs", true)
                .with("projet.usages_numeriques.cloud", false)
                .with("projet.regime_aide", AidRegime.HORS_AIDES_ETAT);
    }

    private static TestDossier costs(TestDossier dossier) {
        return dossier.with("budget.base", Base.HT)
                .with("budget.tva", VatRegime.FCTVA)
                .withCost(0, CostCategory.ETUDES, Money.euros(24_000))
                .with("budget.depenses[0].montant_ttc", Money.euros(28_800))
                .with("budget.depenses[0].annee", 2022)
                .with("budget.depenses[0].justificatifs", List.of("devis-etude"))
                .withCost(1, CostCategory.CAPTEURS, Money.euros(96_000))
                .with("budget.depenses[1].annee", 2023)
                .with("budget.depenses[1].justificatifs", List.of("devis-capteurs"));
    }

    private static TestDossier resources(TestDossier dossier) {
        return dossier.withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(60_000))
                .with("budget.ressources[0].dispositif", new Scheme("tid-bfc-2021"))
                .withResource(1, FundingType.ETAT, FundingStatus.ACQUIS, Money.euros(30_000))
                .with("budget.ressources[1].dispositif", new Scheme("detr"))
                .with("budget.ressources[1].date_decision", day("2021-05-04"))
                .with("budget.ressources[1].montant_notifie", Money.euros(30_000))
                .with("budget.ressources[1].piece", "notification-detr")
                .withResource(2, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(30_000));
    }

    private static TestDossier pieces(TestDossier dossier) {
        return dossier.withPiece(0, "lettre", PieceType.LETTRE_DEMANDE)
                .withPiece(1, "deliberation", PieceType.DELIBERATION)
                .with("pieces[1].date", day("2021-06-24"))
                .with("pieces[1].montant_ht", Money.euros(120_000))
                .with("pieces[1].approuve_projet", true)
                .with("pieces[1].approuve_plan", true)
                .with("pieces[1].sollicite_aide", true)
                .with("pieces[1].montant_sollicite", Money.euros(60_000))
                .with("pieces[1].transmise_prefecture_le", day("2021-06-28"))
                .withPiece(2, "devis-etude", PieceType.DEVIS)
                .with("pieces[2].date", day("2021-05-10"))
                .with("pieces[2].montant_ht", Money.euros(24_000))
                .withPiece(3, "devis-capteurs", PieceType.DEVIS)
                .with("pieces[3].date", day("2021-05-12"))
                .with("pieces[3].montant_ht", Money.euros(96_000))
                .withPiece(4, "notification-detr", PieceType.NOTIFICATION_FINANCEMENT)
                .withPiece(5, "plan", PieceType.PLAN_FINANCEMENT)
                .withPiece(6, "note", PieceType.NOTE_PRESENTATION)
                .withPiece(7, "echeancier", PieceType.ECHEANCIER)
                .withPiece(8, "rib", PieceType.RIB);
    }

    private static TestDossier statements(TestDossier dossier) {
        return dossier.with("attestations.non_commencement", true)
                .with("attestations.regularite_sociale_fiscale", true)
                .with("attestations.dpo_designe", true);
    }
}
