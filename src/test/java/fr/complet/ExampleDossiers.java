package fr.complet;

import static fr.complet.dossier.TestDossier.day;

import fr.complet.call.Call;
import fr.complet.dossier.AidRegime;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Place;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.UnknownKey;
import fr.complet.dossier.VatRegime;
import fr.complet.dossier.WaiverReason;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Small changes to a complete dossier, so that each requirement of the shipped calls is once met and once not. */
final class ExampleDossiers {

    private static final List<UnaryOperator<TestDossier>> CHANGES = Stream.of(
                    dossier(), applicant(), project(), costs(), resources(), shares(), pieces(), digital(), figures())
            .flatMap(List::stream)
            .toList();

    private ExampleDossiers() {}

    /** The complete dossier, filed for a call, and its changes. */
    static List<Dossier> filedFor(Call call) {
        TestDossier complete = TestDossier.complete()
                .with("appel", call.id())
                .with("budget.ressources[0].dispositif", new Scheme(call.id()))
                .with("budget.ressources[0].type", call.authority().type());
        return CHANGES.stream().map(change -> change.apply(complete).build()).toList();
    }

    private static List<UnaryOperator<TestDossier>> dossier() {
        return List.of(
                UnaryOperator.identity(),
                complete -> TestDossier.empty(),
                complete -> complete.illegible("reference"),
                complete -> complete.with("date_depot", day("2021-10-15")),
                complete ->
                        complete.withUnknownKey(new UnknownKey("xyz", Optional.empty(), Place.ofFile("dossier.yaml"))),
                complete -> complete.withDerogation(0, "porteur-nom", WaiverReason.INTERREG),
                complete -> shared(complete, 100_000, 20_000).without("budget.ressources[1]"),
                complete -> shared(complete, 80_000, 10_000)
                        .withDerogation(0, "participation-minimale", WaiverReason.INTERREG));
    }

    private static List<UnaryOperator<TestDossier>> applicant() {
        return List.of(
                complete -> complete.with("porteur.siret", "21710263100017"),
                complete -> complete.with("porteur.signataire.nom", "Paul Durand"),
                complete -> complete.with("porteur.signataire.nom", "Paul Durand")
                        .with("porteur.signataire.qualite", "Vice-président")
                        .withPiece(9, "delegation", PieceType.ARRETE_DELEGATION_SIGNATURE),
                complete -> complete.with("porteur.rib.iban", "FR7630006000011234567890188"),
                complete -> complete.with("porteur.type", ApplicantType.ENTREPRISE),
                complete -> complete.withCommune("porteur.commune", "69123"),
                complete ->
                        complete.withCommune("porteur.commune", "21231").with("porteur.type", ApplicantType.METROPOLE),
                complete ->
                        complete.withCommune("porteur.commune", "21663").with("porteur.type", ApplicantType.COMMUNE),
                ExampleDossiers::association,
                complete -> association(complete).with("porteur.subventions_publiques_annuelles", Money.euros(200_000)),
                complete -> association(complete)
                        .with("porteur.rna", "W123456789")
                        .with("porteur.subventions_publiques_annuelles", Money.euros(18_000))
                        .with("attestations.contrat_engagement_republicain", true)
                        .withPiece(9, "statuts", PieceType.STATUTS)
                        .withPiece(10, "dirigeants", PieceType.LISTE_DIRIGEANTS)
                        .withPiece(11, "comptes", PieceType.COMPTES));
    }

    private static TestDossier association(TestDossier complete) {
        return complete.with("porteur.type", ApplicantType.ASSOCIATION).with("date_depot", day("2022-01-02"));
    }

    private static List<UnaryOperator<TestDossier>> project() {
        return List.of(
                complete -> complete.with("projet.resume", "Court."),
                complete -> complete.with("projet.calendrier.fin", day("2021-12-31")),
                complete -> complete.with("projet.calendrier.premier_engagement", day("2021-05-01")),
                complete -> complete.withCommunes("69123").without("projet.territoire.epci"),
                complete -> complete.withCommunes("21663").without("projet.territoire.epci"),
                complete -> complete.with("projet.domaines", List.of(Field.MOBILITE)),
                complete -> shared(complete, 50_000, 40_000).with("projet.domaines", List.of(Field.MOBILITE)),
                complete -> complete.with("projet.domaines", List.of(Field.MOBILITE))
                        .withResource(3, FundingType.DEPARTEMENT, FundingStatus.SOLLICITE, Money.euros(10_000))
                        .withResource(4, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(10_000)),
                complete -> complete.with("projet.regime_aide", AidRegime.MINIMIS),
                complete -> complete.with("projet.regime_aide", AidRegime.MINIMIS)
                        .with("budget.aides_de_minimis[0].date", day("2021-01-01"))
                        .with("budget.aides_de_minimis[0].montant", Money.euros(190_000)));
    }

    private static List<UnaryOperator<TestDossier>> costs() {
        return List.of(
                complete -> complete.with("budget.depenses[0].montant_ttc", Money.euros(30_000)),
                complete -> complete.with("budget.totaux.depenses_ht", Money.euros(120_000)),
                complete -> complete.with("budget.totaux.depenses_ht", Money.euros(120_001)),
                complete -> complete.without("budget.depenses[0].justificatifs"),
                complete -> complete.with("budget.depenses[0].justificatifs", List.of("inconnu")),
                complete -> complete.with("budget.depenses[1].poste", CostCategory.ETUDES),
                complete -> complete.with("budget.depenses[1].montant_ht", Money.euros(1_000)),
                complete -> complete.with("budget.depenses[1].montant_ht", Money.euros(1_000_000)),
                complete -> complete.with("budget.depenses[0].section", Section.FONCTIONNEMENT)
                        .with("budget.depenses[1].section", Section.FONCTIONNEMENT),
                complete -> complete.with("budget.base", Base.TTC),
                complete -> complete.with("budget.base", Base.TTC)
                        .with("budget.ressources[2].montant", Money.euros(54_000)),
                complete -> complete.with("budget.base", Base.TTC).with("budget.tva", VatRegime.NON_RECUPEREE),
                complete -> complete.with("budget.base", Base.TTC)
                        .with("budget.tva", VatRegime.NON_RECUPEREE)
                        .withPiece(9, "attestation", PieceType.ATTESTATION_TVA));
    }

    private static List<UnaryOperator<TestDossier>> resources() {
        Scheme contribution = new Scheme("fonds_de_concours");
        return List.of(
                complete -> complete.with("budget.ressources[2].montant", Money.euros(30_001)),
                complete -> complete.without("budget.ressources[0].dispositif"),
                complete -> complete.without("budget.ressources[1].piece"),
                complete -> complete.withResource(3, FundingType.FCTVA, FundingStatus.SOLLICITE, Money.euros(1)),
                complete -> aid(complete, FundingType.COMMUNE, contribution, 10_000),
                complete -> aid(complete, FundingType.COMMUNE, contribution, 40_000)
                        .with("budget.depenses[1].poste", CostCategory.LOGICIELS),
                complete -> aid(complete, FundingType.EUROPE, new Scheme("feder"), 10_000),
                complete -> aid(complete, FundingType.EUROPE, new Scheme("feder"), 80_000));
    }

    private static TestDossier aid(TestDossier complete, FundingType type, Scheme scheme, long euros) {
        return complete.withResource(3, type, FundingStatus.SOLLICITE, Money.euros(euros))
                .with("budget.ressources[3].dispositif", scheme);
    }

    private static List<UnaryOperator<TestDossier>> shares() {
        return List.of(
                complete -> shared(complete, 80_000, 10_000),
                complete -> shared(complete, 200_000, 30_000),
                complete -> complete.with("budget.ressources[1].montant", Money.euros(97_000)),
                complete -> complete.with("budget.ressources[1].montant", Money.euros(10_000)));
    }

    /** The grant asked and the own money; the DETR pays 30 000 € beside. */
    private static TestDossier shared(TestDossier complete, long asked, long own) {
        return complete.with("budget.ressources[0].montant", Money.euros(asked))
                .with("budget.ressources[2].montant", Money.euros(own));
    }

    private static List<UnaryOperator<TestDossier>> pieces() {
        return List.of(
                complete -> complete.without("pieces[1]"),
                complete -> complete.with("pieces[1].date", day("2021-09-16")),
                complete -> complete.with("pieces[1].approuve_plan", false),
                complete -> complete.with("pieces[1].montant_ht", Money.euros(1)),
                complete -> complete.without("pieces[1].transmise_prefecture_le"),
                complete -> complete.with("pieces[2].montant_ht", Money.euros(10_000)),
                complete -> complete.with("pieces[2].date", day("2020-01-01")),
                complete -> complete.with("pieces[5].etat", PieceState.A_VENIR),
                complete -> complete.withAttachment(0, new Attachment(Attachment.Condition.EMPTY, "")));
    }

    private static List<UnaryOperator<TestDossier>> digital() {
        return List.of(
                complete -> complete.with("projet.usages_numeriques.donnees_personnelles", true),
                complete -> complete.with("projet.usages_numeriques.donnees_personnelles", true)
                        .with("attestations.dpo_designe", false),
                complete -> complete.with("projet.usages_numeriques.videoprotection", true),
                complete -> complete.with("projet.usages_numeriques.videoprotection", true)
                        .withPiece(9, "aipd", PieceType.AIPD)
                        .withPiece(10, "autorisation", PieceType.AUTORISATION_VIDEOPROTECTION),
                complete -> complete.with("projet.usages_numeriques.service_en_ligne", true));
    }

    /** Grants around the limits that the catalogue gives to the calls that publish none. */
    private static List<UnaryOperator<TestDossier>> figures() {
        return List.of(
                complete -> shared(complete, 40_000, 30_000),
                complete -> shared(complete, 5_000, 30_000),
                complete -> shared(complete, 119_000, 30_000));
    }
}
