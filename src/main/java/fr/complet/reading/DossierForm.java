package fr.complet.reading;

import static fr.complet.reading.Readers.DATE;
import static fr.complet.reading.Readers.IDENTIFIER;
import static fr.complet.reading.Readers.TEXT;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Derogation;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Filing;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import fr.complet.dossier.Place;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Project;
import fr.complet.dossier.SourceText;
import fr.complet.dossier.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** From the tree of a file to a dossier: the only place that knows the keys of the format, with the forms it calls. */
final class DossierForm {
    private static final String VERSION = "1";

    private final Transcript transcript;
    private final Function<String, Attachment> attachments;

    private DossierForm(Transcript transcript, Function<String, Attachment> attachments) {
        this.transcript = transcript;
        this.attachments = attachments;
    }

    /**
     * Reads a dossier, whatever is missing or malformed in it.
     *
     * @param attachments what is found at the path that a pièce gives for its file
     * @throws Unreadable when the file is no dossier, or one of another version or of several applicants
     */
    static Dossier read(Form form, SourceText source, Function<String, Attachment> attachments) throws Unreadable {
        return read(form, source, new DossierForm(new Transcript(Vocabulary.UNHEARD), attachments));
    }

    /** Asks every question of the format, of nobody. */
    static void recite(Vocabulary vocabulary) throws Unreadable {
        var blank = new Mapping(List.of(), Place.ofFile(""));
        Function<String, Attachment> none = path -> new Attachment(Attachment.Condition.ABSENT, "");
        read(blank, new SourceText("", ""), new DossierForm(new Transcript(vocabulary), none));
    }

    private static Dossier read(Form form, SourceText source, DossierForm reading) throws Unreadable {
        if (form instanceof Mapping mapping) {
            return reading.dossier(Questions.of(mapping, reading.transcript), source);
        }
        if (form.isBlank()) {
            return reading.dossier(Questions.of(new Mapping(List.of(), form.place()), reading.transcript), source);
        }
        throw new Unreadable(Unreadable.Cause.NOT_A_DOSSIER, form.place());
    }

    private Dossier dossier(Questions root, SourceText source) throws Unreadable {
        checkVersion(root);
        SeveralApplicants.refuse(root, "porteurs");
        Filing filing = filing(root);
        Applicant applicant = ApplicantForm.read(applicant(root));
        Project project = ProjectForm.read(root.group("projet"));
        Plan plan = PlanForm.read(root.group("budget"));
        Items<Piece> pieces = root.table(new PieceForm(attachments), "pieces");
        Map<Statement, Answer<Boolean>> statements = statements(root.group("attestations", "declarations"));
        Items<Derogation> derogations = root.table(new DerogationForm(), "derogations");
        root.finish();
        return new Dossier(
                source,
                filing,
                applicant,
                project,
                plan,
                pieces,
                statements,
                derogations,
                transcript.answers(),
                transcript.unknownKeys(),
                transcript.notices());
    }

    private static void checkVersion(Questions root) throws Unreadable {
        Answer<String> version = root.ask(IDENTIFIER, "dossier");
        if (version.isGiven() && !version.is(VERSION)) {
            throw new Unreadable(Unreadable.Cause.UNKNOWN_VERSION, version.place(), version.text());
        }
    }

    private static Filing filing(Questions root) {
        return new Filing(
                root.ask(IDENTIFIER, "appel"),
                root.ask(TEXT, "reference"),
                root.ask(TEXT, "numero_teledossier"),
                root.ask(DATE, "date_depot"),
                root.ask(DATE, "date_reception"));
    }

    private static Questions applicant(Questions root) throws Unreadable {
        for (String key : List.of("porteur", "demandeur", "maitre_ouvrage")) {
            SeveralApplicants.refuseList(root, key);
        }
        return root.group("porteur", "demandeur", "maitre_ouvrage");
    }

    private static Map<Statement, Answer<Boolean>> statements(Questions attestations) {
        var statements = new EnumMap<Statement, Answer<Boolean>>(Statement.class);
        for (Statement statement : Statement.values()) {
            statements.put(statement, attestations.ask(Readers.YES_NO, statement.code()));
        }
        return statements;
    }
}
