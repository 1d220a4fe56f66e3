package fr.complet.dossier;

import fr.complet.money.Money;
import fr.complet.territory.CommuneDesignation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the values of a test out as the records of a dossier. */
final class TestForm {

    private final Map<String, Object> values;
    private final List<UnknownKey> unknownKeys;
    private final TestAnswers answers;

    TestForm(Map<String, Object> values, List<UnknownKey> unknownKeys) {
        this.values = values;
        this.answers = new TestAnswers(values);
        this.unknownKeys = unknownKeys;
    }

    Dossier dossier() {
        Filing filing = new Filing(
                answer("appel"),
                answer("reference"),
                answer("numero_teledossier"),
                answer("date_depot"),
                answer("date_reception"));
        Applicant applicant = applicant("porteur.");
        Project project = project("projet.");
        Plan plan = plan();
        Items<Piece> pieces = answers.items("pieces", this::piece);
        Map<Statement, Answer<Boolean>> statements = new EnumMap<>(Statement.class);
        for (Statement statement : Statement.values()) {
            statements.put(statement, answer("attestations." + statement.code()));
        }
        Items<Derogation> derogations = answers.items("derogations", this::derogation);
        return new Dossier(
                new SourceText(TestAnswers.FILE, ""),
                filing,
                applicant,
                project,
                plan,
                pieces,
                statements,
                derogations,
                answers.all(),
                unknownKeys,
                List.of());
    }

    private Applicant applicant(String at) {
        Optional<Answer<CommuneDesignation>> seatAgain =
                values.containsKey(at + "code_insee") ? Optional.of(answer(at + "code_insee")) : Optional.empty();
        return new Applicant(
                answer(at + "nom"),
                answer(at + "type"),
                answer(at + "siret"),
                answer(at + "adresse"),
                answer(at + "commune"),
                seatAgain,
                answer(at + "population"),
                answer(at + "compose_uniquement_de_collectivites"),
                person(at + "representant."),
                person(at + "signataire."),
                new Contact(
                        answer(at + "contact.nom"),
                        answer(at + "contact.fonction"),
                        answer(at + "contact.service"),
                        answer(at + "contact.courriel"),
                        answer(at + "contact.telephone")),
                new BankAccount(answer(at + "rib.titulaire"), answer(at + "rib.iban"), answer(at + "rib.bic")),
                answer(at + "rna"),
                answer(at + "subventions_publiques_annuelles"));
    }

    private Person person(String at) {
        return new Person(answer(at + "nom"), answer(at + "qualite"));
    }

    private Project project(String at) {
        Map<DigitalUse, Answer<Boolean>> uses = new EnumMap<>(DigitalUse.class);
        for (DigitalUse use : DigitalUse.values()) {
            uses.put(use, answer(at + "usages_numeriques." + use.code()));
        }
        return new Project(
                answer(at + "intitule"),
                answer(at + "resume"),
                answer(at + "besoins"),
                answer(at + "gouvernance"),
                answer(at + "participation"),
                new Objectives(
                        answer(at + "objectifs.durable"),
                        answer(at + "objectifs.inclusif"),
                        answer(at + "objectifs.responsable")),
                answers.listed(at + "domaines"),
                new ProjectTerritory(
                        answers.listed(at + "territoire.communes"), answers.listed(at + "territoire.epci")),
                calendar(at + "calendrier."),
                answers.items(at + "indicateurs", this::indicator),
                answers.items(at + "partenaires", this::partner),
                uses,
                answer(at + "regime_aide"));
    }

    private Calendar calendar(String at) {
        return new Calendar(
                answer(at + "debut"),
                answer(at + "fin"),
                answer(at + "premier_engagement"),
                answers.items(
                        at + "etapes",
                        line -> new Step(
                                answer(line + ".libelle"),
                                answer(line + ".nature"),
                                answer(line + ".debut"),
                                answer(line + ".fin"),
                                TestAnswers.place(line))));
    }

    private Indicator indicator(String line) {
        return new Indicator(
                answer(line + ".libelle"),
                answer(line + ".unite"),
                answer(line + ".valeur_initiale"),
                answer(line + ".cible"),
                answer(line + ".echeance"),
                TestAnswers.place(line));
    }

    private Partner partner(String line) {
        return new Partner(
                answer(line + ".nom"), answer(line + ".siret"), answer(line + ".role"), TestAnswers.place(line));
    }

    private Plan plan() {
        return new Plan(
                base(),
                answer("budget.tva"),
                answers.items("budget.depenses", this::cost),
                answers.items("budget.ressources", this::resource),
                new StatedTotals(
                        answer("budget.totaux.depenses_ht"),
                        answer("budget.totaux.depenses_ttc"),
                        answer("budget.totaux.ressources")),
                answers.items(
                        "budget.aides_de_minimis",
                        line -> new MinimisAid(
                                answer(line + ".date"),
                                answer(line + ".montant"),
                                answer(line + ".financeur"),
                                TestAnswers.place(line))));
    }

    /** One base, or one for each section when a test gives {@code budget.base.investissement}. */
    private PlanBase base() {
        boolean split = values.keySet().stream().anyMatch(path -> path.startsWith("budget.base."));
        if (split) {
            return new PlanBase(answer("budget.base.investissement"), answer("budget.base.fonctionnement"));
        }
        Answer<Base> base = answer("budget.base");
        return new PlanBase(base, base);
    }

    private CostLine cost(String line) {
        return new CostLine(
                answer(line + ".libelle"),
                answer(line + ".poste"),
                answer(line + ".section"),
                answer(line + ".quantite"),
                answer(line + ".unite"),
                answer(line + ".prix_unitaire_ht"),
                answer(line + ".montant_ht"),
                answer(line + ".taux_tva"),
                answer(line + ".montant_ttc"),
                answer(line + ".annee"),
                years(line + ".annees"),
                answer(line + ".eligible"),
                answers.listed(line + ".justificatifs"),
                TestAnswers.place(line));
    }

    private List<YearlyAmount> years(String path) {
        List<YearlyAmount> years = new ArrayList<>();
        if (values.get(path) instanceof Map<?, ?> amounts) {
            amounts.forEach((year, amount) -> {
                Answer<Money> answer = answers.given(path + "." + year, amount);
                years.add(new YearlyAmount((Integer) year, answer));
            });
        }
        return years;
    }

    private Resource resource(String line) {
        return new Resource(
                answer(line + ".financeur"),
                answer(line + ".type"),
                answer(line + ".dispositif"),
                answer(line + ".montant"),
                answer(line + ".section"),
                answer(line + ".statut"),
                answer(line + ".date_decision"),
                answer(line + ".numero_decision"),
                answer(line + ".montant_notifie"),
                answer(line + ".piece"),
                TestAnswers.place(line));
    }

    private Piece piece(String line) {
        Answer<String> file = answer(line + ".fichier");
        Attachment found = (Attachment)
                values.getOrDefault(line + ".fichier attachment", new Attachment(Attachment.Condition.IN_ORDER, ""));
        return new Piece(
                answer(line + ".id"),
                answer(line + ".type"),
                file,
                file.isGiven() ? Optional.of(found) : Optional.empty(),
                answer(line + ".etat"),
                answer(line + ".date"),
                answer(line + ".numero"),
                answer(line + ".montant_ht"),
                answer(line + ".montant_ttc"),
                answer(line + ".retenu"),
                answer(line + ".fournisseur"),
                new Approval(
                        answer(line + ".approuve_projet"),
                        answer(line + ".approuve_plan"),
                        answer(line + ".sollicite_aide"),
                        answer(line + ".montant_sollicite"),
                        answer(line + ".transmise_prefecture_le")),
                answer(line + ".note"),
                TestAnswers.place(line));
    }

    private Derogation derogation(String line) {
        return new Derogation(
                answer(line + ".exigence"),
                answer(line + ".motif"),
                answer(line + ".note"),
                answer(line + ".piece"),
                answer(line + ".echeance"),
                TestAnswers.place(line));
    }

    private <T> Answer<T> answer(String path) {
        return answers.answer(path);
    }
}
