package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Rules;
import fr.complet.call.Verdict;
import fr.complet.language.Language;
import fr.complet.reading.DossierFile;
import fr.complet.report.Style;
import fr.complet.report.TextOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterviewTest {

    private static final TextOptions OPTIONS = new TextOptions(80, Style.PLAIN, false, false, false);

    @TempDir
    private Path folder;

    private DossierFile file;

    @BeforeEach
    void an_empty_dossier_beside_some_files() throws Exception {
        file = new DossierFile(folder.resolve("dossier.yaml"), "dossier.yaml");
        new Beginning(new Robot(), Language.FR, OPTIONS)
                .make(file, Optional.of("tid-bfc-2021"), LocalDate.of(2021, 9, 15));
        Path pieces = Files.createDirectories(folder.resolve("pieces"));
        for (String name : List.of(
                "deliberation.pdf",
                "devis-etude.pdf",
                "lettre-demande.pdf",
                "rib.pdf",
                "echeancier.pdf",
                "attestation-non-commencement.pdf")) {
            Files.copy(Path.of("samples/complet/pieces", name), pieces.resolve(name));
        }
        for (String name : List.of("plan-de-financement.ods", "note-de-presentation.docx")) {
            Files.copy(Path.of("samples/complet/pieces", name), pieces.resolve(name));
        }
    }

    @Test
    void an_empty_dossier_becomes_complete_by_answers_alone() throws Exception {
        Robot robot = applicant();
        Session session = session();

        new Interview(session, robot, Language.FR, OPTIONS).run();

        assertThat(session.now().assessment().orElseThrow().verdict())
                .as(() -> String.join("\n", robot.shown))
                .isEqualTo(Verdict.COMPLETE);
    }

    private Session session() throws Exception {
        Rules rules = new Rules(
                Optional.empty(), Optional.empty(), () -> LocalDate.of(2021, 9, 15), Map.of(), Office.none(), true);
        return Session.on(file, new Checker(rules, folder));
    }

    private static Robot applicant() {
        return new Robot()
                .answering("date_depot", "2021-09-15")
                .answering("porteur.siret", "20007157900011")
                .answering("porteur.nom", "CC Bresse Louhannaise Intercom'")
                .answering("porteur.type", "communaute_de_communes")
                .answering("porteur.commune", "71263")
                .answering("porteur.representant.nom", "Le Président")
                .answering("porteur.representant.qualite", "Président")
                .answering("porteur.contact.courriel", "contact@exemple-collectivite.fr")
                .answering("porteur.contact.telephone", "03 53 01 24 10")
                .answering("porteur.rib.iban", "FR14 2004 1010 0505 0001 3M02 606")
                .answering("projet.intitule", "Bresse connectée")
                .answering("projet.resume", "Des capteurs de remplissage évitent des tournées inutiles. ".repeat(5))
                .answering("projet.besoins", "Recensement mené avec les communes membres.")
                .answering("projet.gouvernance", "Comité de pilotage présidé par le Président.")
                .answering("projet.participation", "Trois ateliers ouverts aux habitants.")
                .answering("projet.objectifs.durable", "Réduire les kilomètres de collecte.")
                .answering("projet.objectifs.inclusif", "Garder un accueil physique.")
                .answering("projet.objectifs.responsable", "Publier les données.")
                .answering("projet.domaines", "dechets, eau")
                .answering("projet.regime_aide", "hors_aides_etat")
                .answering("projet.territoire.communes", "71263")
                .answering("projet.calendrier.debut", "2022-01-03")
                .answering("projet.calendrier.fin", "2023-12-31")
                .answering("projet.usages_numeriques.videoprotection", "non")
                .answering("projet.usages_numeriques.donnees_personnelles", "non")
                .answering("projet.usages_numeriques.service_en_ligne", "non")
                .answering("projet.usages_numeriques.capteurs", "oui")
                .answering("projet.usages_numeriques.cloud", "non")
                .answering("budget.base", "ht")
                .answering("budget.tva", "fctva")
                .answering("budget.depenses, ligne", "+", "")
                .answering("budget.depenses[].libelle", "Étude de cadrage")
                .answering("budget.depenses[].poste", "etudes")
                .answering("budget.depenses[].section", "investissement")
                .answering("budget.depenses[].montant_ht", "33 600")
                .answering("budget.depenses[].taux_tva", "20 %")
                .answering("budget.depenses[].annee", "2022")
                .answering("budget.depenses[].justificatifs", "pieces/devis-etude.pdf")
                .answering("budget.ressources, ligne", "+", "+", "")
                .answering("budget.ressources[0].financeur", "Région Bourgogne-Franche-Comté")
                .answering("budget.ressources[0].type", "region")
                .answering("budget.ressources[0].dispositif", "tid-bfc-2021")
                .answering("budget.ressources[0].montant", "16 000")
                .answering("budget.ressources[0].statut", "sollicite")
                .answering("budget.ressources[1].financeur", "Communauté de communes")
                .answering("budget.ressources[1].type", "autofinancement")
                .answering("budget.ressources[1].montant", "17 600,00")
                .answering("budget.ressources[1].statut", "acquis")
                .answering("projet.indicateurs, ligne", "+", "")
                .answering("projet.indicateurs[].libelle", "Points équipés")
                .answering("projet.indicateurs[].unite", "point")
                .answering("projet.indicateurs[].cible", "60")
                .answering("porteur.adresse", "71500 Louhans-Châteaurenaud")
                .answering("pieces[0].fichier", "pieces/lettre-demande.pdf")
                .answering("pieces[1].fichier", "pieces/deliberation.pdf")
                .answering("pieces[1].date", "2021-06-24")
                .answering("pieces[1].approuve_projet", "oui")
                .answering("pieces[1].approuve_plan", "oui")
                .answering("pieces[1].sollicite_aide", "oui")
                .answering("pieces[1].montant_sollicite", "16000")
                .answering("pieces[1].montant_ht", "33600")
                .answering("pieces[1].transmise_prefecture_le", "2021-06-28")
                .answering("pieces[2].fichier", "pieces/plan-de-financement.ods")
                .answering("pieces[3].fichier", "pieces/note-de-presentation.docx")
                .answering("pieces[4].fichier", "pieces/echeancier.pdf")
                .answering("pieces[5].fichier", "pieces/rib.pdf")
                .answering("pieces[6].fichier", "pieces/attestation-non-commencement.pdf")
                .answering("pieces[].date", "2021-05-20")
                .answering("attestations.regularite_sociale_fiscale", "oui")
                .answering("attestations.dpo_designe", "oui");
    }
}
