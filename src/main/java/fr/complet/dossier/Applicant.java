package fr.complet.dossier;

import fr.complet.money.Money;
import fr.complet.territory.CommuneDesignation;
import java.util.Optional;

/**
 * Who asks for the grant (porteur de projet).
 *
 * @param seat the commune of the seat
 * @param seatAgain the same, when it is given under its second key too
 * @param onlyLocalAuthorities whether a syndicat mixte ouvert is composed of collectivités only
 * @param yearlyPublicGrants public grants of the year, in euros, for an association
 */
public record Applicant(
        Answer<String> name,
        Answer<ApplicantType> type,
        Answer<String> siret,
        Answer<String> address,
        Answer<CommuneDesignation> seat,
        Optional<Answer<CommuneDesignation>> seatAgain,
        Answer<Integer> population,
        Answer<Boolean> onlyLocalAuthorities,
        Person representative,
        Person signatory,
        Contact contact,
        BankAccount account,
        Answer<String> rna,
        Answer<Money> yearlyPublicGrants) {}
