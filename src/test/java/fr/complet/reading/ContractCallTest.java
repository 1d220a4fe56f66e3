package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Severity;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.WaiverReason;
import fr.complet.money.Money;
import fr.complet.requirement.EligibleApplicant;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.Status;
import fr.complet.requirement.Waiver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call that the contract of call files gives as its example is read, and judges, as it says. */
final class ContractCallTest {

    private static final LocalDate DATE = LocalDate.of(2021, 9, 15);

    private static final String FILE = """
            appel: envi-bfc
            version: 2
            titre: {fr: "Espaces nouveaux, villages innovants (ENVI)", en: "New spaces, innovative villages (ENVI)"}
            autorite: {nom: "Région Bourgogne-Franche-Comté", type: region, siren: "200053726"}
            inclut: [socle, cofinancement, association]
            sources:
              guide: {titre: "Région BFC, guide des aides, ENVI", url: "https://bourgognefranchecomte.fr/node/380", lu_le: 2026-11-23, statut: texte}
              presse: {titre: "Journal du Palais", url: "https://journal-du-palais.fr/au-sommaire/entreprises/la-region-en-soutien-de-la-ruralite", lu_le: 2026-11-23, statut: secondaire}

            parametres:
              taux_investissement:    [{constate_le: 2026-11-23, valeur: 50 %, source: presse}]
              plafond_investissement: [{depuis: 2019-01-01, valeur: 50 000 €, source: presse}]
              taux_fonctionnement:    [{constate_le: 2026-11-23, valeur: 80 %, source: guide}]
              plafond_fonctionnement: [{constate_le: 2026-11-23, valeur: 8 000 €, source: guide}]
              ouverture: inconnue
              cloture: {valeur: inconnue, ou: "règlement de l'appel, « calendrier »"}

            depenses_admises: {sections: [investissement, fonctionnement]}
            aide:
              - {section: investissement, taux: $taux_investissement, plafond: $plafond_investissement}
              - {section: fonctionnement, taux: $taux_fonctionnement, plafond: $plafond_fonctionnement}

            exigences:
              - id: envi-beneficiaire
                genre: porteur_eligible
                types: [commune, communaute_de_communes, association, societe_cooperative]
                gravite: eligibilite
                acteur: vous
                titre: {fr: "Porteur éligible", en: "Eligible applicant"}
                source: guide
              - id: attestation-regularite
                genre: attestation
                attestation: regularite_sociale_fiscale
                gravite: {defaut: reserve, si: [{quand: {porteur: [association, entreprise]}, gravite: bloquant}]}
                titre: {fr: "Régularité", en: "Regularity"}
                source: guide
              - id: participation-minimale
                genre: part_propre_minimale
                minimum: $participation_minimale
                derogation: {motifs: [interreg, renovation_urbaine, calamite], piece: decision_prefet}
                gravite: bloquant
                titre: {fr: "Participation minimale", en: "Minimum share"}
                source: guide
              - id: asso-statuts
                genre: piece_requise
                piece: statuts
                quand: {porteur: [association]}
                gravite: bloquant
                titre: {fr: "Statuts", en: "Statutes"}
                source: guide
            """;

    private static final TestDossier FILED = TestDossier.complete()
            .with("appel", "envi-bfc")
            .with("budget.ressources[0].dispositif", new Scheme("envi-bfc"));

    @TempDir
    private Path folder;

    @Test
    void it_is_a_call_of_the_region_with_two_open_dates() throws Exception {
        Call call = read();

        assertThat(call.authority().type()).isEqualTo(FundingType.REGION);
        assertThat(call.parameters().get("envi-bfc.ouverture").on(DATE)).isEmpty();
        assertThat(call.parameters().get("envi-bfc.cloture").where()).contains("calendrier");
        assertThat(clause("envi-beneficiaire").requirement())
                .isEqualTo(new EligibleApplicant(
                        List.of(
                                ApplicantType.COMMUNE,
                                ApplicantType.COMMUNAUTE_DE_COMMUNES,
                                ApplicantType.ASSOCIATION,
                                ApplicantType.SOCIETE_COOPERATIVE),
                        List.of()));
    }

    @Test
    void a_requirement_of_the_same_id_replaces_that_of_the_set_in_its_place() throws Exception {
        List<String> ids = read().clauses().stream().map(Clause::id).toList();

        assertThat(ids).doesNotHaveDuplicates().endsWith("envi-beneficiaire");
        assertThat(ids.get(ContractIds.of("socle").indexOf("attestation-regularite")))
                .isEqualTo("attestation-regularite");
        assertThat(clause("participation-minimale").requirement()).isInstanceOf(MinimumOwnShare.class);
        assertThat(clause("participation-minimale").waiver())
                .contains(new Waiver(
                        List.of(WaiverReason.INTERREG, WaiverReason.RENOVATION_URBAINE, WaiverReason.CALAMITE),
                        Optional.of(PieceType.DECISION_PREFET),
                        List.of()));
    }

    @Test
    void the_severity_is_that_of_the_applicant() throws Exception {
        TestDossier association = FILED.with("porteur.type", ApplicantType.ASSOCIATION);

        assertThat(severity(FILED, "attestation-regularite")).isEqualTo(Severity.WARNING);
        assertThat(severity(association, "attestation-regularite")).isEqualTo(Severity.BLOCKING);
        assertThat(status(FILED, "asso-statuts")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(association, "asso-statuts")).isEqualTo(Status.MISSING);
        assertThat(status(FILED.with("porteur.type", ApplicantType.GIP), "envi-beneficiaire"))
                .isEqualTo(Status.INVALID);
    }

    @Test
    void the_maximum_grant_is_the_sum_of_the_tranches_under_their_ceilings() throws Exception {
        assertThat(assess(FILED).budget().grant().maximum()).contains(Money.euros(50_000));
        assertThat(assess(FILED.with("budget.depenses[1].montant_ht", Money.euros(75_999))
                                .with("budget.depenses[0].montant_ht", Money.euros(24_000)))
                        .budget()
                        .grant()
                        .maximum())
                .contains(Money.cents(49_999_50));
    }

    private Call read() throws Exception {
        Path file = Files.writeString(folder.resolve("envi.yaml"), FILE);
        return new CallLibrary().read(file, "envi.yaml", List.of());
    }

    private Clause clause(String id) throws Exception {
        return read().clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Assessment assess(TestDossier dossier) throws Exception {
        return read().assess(dossier.build(), DATE);
    }

    private Severity severity(TestDossier dossier, String id) throws Exception {
        return assess(dossier).checklist().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private Status status(TestDossier dossier, String id) throws Exception {
        return assess(dossier).checklist().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
