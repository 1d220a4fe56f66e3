package fr.complet.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an applicant of the call tid-bfc-2021 answers to each prompt, from an empty dossier to a complete one. */
public final class Applicant {

    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    private Applicant() {}

    /** By prompt, {@code []} standing for any line of a table; a further answer is for the next time it is asked. */
    public static Map<String, List<String>> answers() {
        Applicant applicant = new Applicant();
        applicant.writesAboutItself();
        applicant.writesAboutItsProject();
        applicant.writesItsPlan();
        applicant.joinsItsPieces();
        return applicant.answers;
    }

    private void answers(String prompt, String... lines) {
        answers.put(prompt, List.of(lines));
    }

    private void writesAboutItself() {
        answers("date_depot", "2021-09-15");
        answers("porteur.siret", "20007157900011");
        answers("porteur.nom", "CC Bresse Louhannaise Intercom'");
        answers("porteur.type", "communaute_de_communes");
        answers("porteur.commune", "71263");
        answers("porteur.representant.nom", "Le Président");
        answers("porteur.representant.qualite", "Président");
        answers("porteur.contact.courriel", "contact@exemple-collectivite.fr");
        answers("porteur.contact.telephone", "03 53 01 24 10");
        answers("porteur.rib.iban", "FR14 2004 1010 0505 0001 3M02 606");
        answers("porteur.adresse", "71500 Louhans-Châteaurenaud");
    }

    private void writesAboutItsProject() {
        answers("projet.intitule", "Bresse connectée");
        answers("projet.resume", "Des capteurs de remplissage évitent des tournées inutiles. ".repeat(5));
        answers("projet.besoins", "Recensement mené avec les communes membres.");
        answers("projet.gouvernance", "Comité de pilotage présidé par le Président.");
        answers("projet.participation", "Trois ateliers ouverts aux habitants.");
        answers("projet.objectifs.durable", "Réduire les kilomètres de collecte.");
        answers("projet.objectifs.inclusif", "Garder un accueil physique.");
        answers("projet.objectifs.responsable", "Publier les données.");
        answers("projet.domaines", "dechets, eau");
        answers("projet.regime_aide", "hors_aides_etat");
        answers("projet.territoire.communes", "71263");
        answers("projet.calendrier.debut", "2022-01-03");
        answers("projet.calendrier.fin", "2023-12-31");
        answers("projet.usages_numeriques.videoprotection", "non");
        answers("projet.usages_numeriques.donnees_personnelles", "non");
        answers("projet.usages_numeriques.service_en_ligne", "non");
        answers("projet.usages_numeriques.capteurs", "oui");
        answers("projet.usages_numeriques.cloud", "non");
        answers("projet.indicateurs, ligne", "+", "");
        answers("projet.indicateurs[].libelle", "Points équipés");
        answers("projet.indicateurs[].unite", "point");
        answers("projet.indicateurs[].cible", "60");
    }

    private void writesItsPlan() {
        answers("budget.base", "ht");
        answers("budget.tva", "fctva");
        answers("budget.depenses, ligne", "+", "");
        answers("budget.depenses[].libelle", "Étude de cadrage");
        answers("budget.depenses[].poste", "etudes");
        answers("budget.depenses[].section", "investissement");
        answers("budget.depenses[].montant_ht", "33 600");
        answers("budget.depenses[].taux_tva", "20 %");
        answers("budget.depenses[].annee", "2022");
        answers("budget.depenses[].justificatifs", "pieces/devis-etude.pdf");
        answers("budget.ressources, ligne", "+", "+", "");
        answers("budget.ressources[0].financeur", "Région Bourgogne-Franche-Comté");
        answers("budget.ressources[0].type", "region");
        answers("budget.ressources[0].dispositif", "tid-bfc-2021");
        answers("budget.ressources[0].montant", "16 000");
        answers("budget.ressources[0].statut", "sollicite");
        answers("budget.ressources[1].financeur", "Communauté de communes");
        answers("budget.ressources[1].type", "autofinancement");
        answers("budget.ressources[1].montant", "17 600,00");
        answers("budget.ressources[1].statut", "acquis");
    }

    private void joinsItsPieces() {
        answers("pieces[0].fichier", "pieces/lettre-demande.pdf");
        answers("pieces[1].fichier", "pieces/deliberation.pdf");
        answers("pieces[1].date", "2021-06-24");
        answers("pieces[1].approuve_projet", "oui");
        answers("pieces[1].approuve_plan", "oui");
        answers("pieces[1].sollicite_aide", "oui");
        answers("pieces[1].montant_sollicite", "16000");
        answers("pieces[1].montant_ht", "33600");
        answers("pieces[1].transmise_prefecture_le", "2021-06-28");
        answers("pieces[2].fichier", "pieces/plan-de-financement.ods");
        answers("pieces[3].fichier", "pieces/note-de-presentation.docx");
        answers("pieces[4].fichier", "pieces/echeancier.pdf");
        answers("pieces[5].fichier", "pieces/rib.pdf");
        answers("pieces[6].fichier", "pieces/attestation-non-commencement.pdf");
        answers("pieces[].date", "2021-05-20");
        answers("attestations.regularite_sociale_fiscale", "oui");
        answers("attestations.dpo_designe", "oui");
    }
}
