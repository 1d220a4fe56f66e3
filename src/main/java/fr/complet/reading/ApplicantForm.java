package fr.complet.reading;

import static fr.complet.reading.Readers.AMOUNT;
import static fr.complet.reading.Readers.CODE;
import static fr.complet.reading.Readers.COMMUNE;
import static fr.complet.reading.Readers.TEXT;
import static fr.complet.reading.Readers.WHOLE_NUMBER;
import static fr.complet.reading.Readers.YES_NO;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.BankAccount;
import fr.complet.dossier.Contact;
import fr.complet.dossier.Person;
import fr.complet.territory.CommuneDesignation;
import java.util.Optional;

/** The group {@code porteur}. */
final class ApplicantForm {
    private static final ChoiceReader<ApplicantType> TYPE = new ChoiceReader<>(ApplicantType.values());

    private ApplicantForm() {}

    static Applicant read(Questions porteur) {
        boolean twoKeys = porteur.given("commune").isPresent()
                && porteur.given("code_insee").isPresent();
        var applicant = new Applicant(
                porteur.ask(TEXT, "nom"),
                porteur.ask(TYPE, "type"),
                porteur.ask(CODE, "siret"),
                porteur.ask(TEXT, "adresse"),
                twoKeys ? porteur.ask(COMMUNE, "commune") : porteur.ask(COMMUNE, "commune", "code_insee"),
                twoKeys ? Optional.of(porteur.ask(COMMUNE, "code_insee")) : Optional.empty(),
                porteur.ask(WHOLE_NUMBER, "population"),
                porteur.ask(YES_NO, "compose_uniquement_de_collectivites"),
                person(porteur.group("representant")),
                person(porteur.group("signataire")),
                contact(porteur.group("contact")),
                account(porteur.group("rib")),
                porteur.ask(CODE, "rna"),
                porteur.ask(AMOUNT, "subventions_publiques_annuelles"));
        tellNotices(applicant, porteur.transcript());
        return applicant;
    }

    private static void tellNotices(Applicant applicant, Transcript transcript) {
        var communes = new CommuneNotices(transcript);
        communes.tell(applicant.seat());
        Optional<Answer<CommuneDesignation>> again = applicant.seatAgain();
        again.ifPresent(communes::tell);
        PopulationNotice.tell(applicant, transcript);
    }

    private static Person person(Questions person) {
        return new Person(person.ask(TEXT, "nom"), person.ask(TEXT, "qualite"));
    }

    private static Contact contact(Questions contact) {
        return new Contact(
                contact.ask(TEXT, "nom"),
                contact.ask(TEXT, "fonction"),
                contact.ask(TEXT, "service"),
                contact.ask(Readers.IDENTIFIER, "courriel"),
                contact.ask(CODE, "telephone"));
    }

    private static BankAccount account(Questions rib) {
        return new BankAccount(rib.ask(TEXT, "titulaire"), rib.ask(CODE, "iban"), rib.ask(Readers.IDENTIFIER, "bic"));
    }
}
