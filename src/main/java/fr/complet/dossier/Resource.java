package fr.complet.dossier;

import fr.complet.money.Money;
import java.time.LocalDate;

/** One line of the resources (ressource): who pays what, and how certain it is. */
public record Resource(
        Answer<String> funder,
        Answer<FundingType> type,
        Answer<Scheme> scheme,
        Answer<Money> amount,
        Answer<Section> section,
        Answer<FundingStatus> status,
        Answer<LocalDate> decisionDate,
        Answer<String> decisionNumber,
        Answer<Money> notifiedAmount,
        Answer<String> evidence,
        Place place) {

    /** A line of the applicant's own funds, of no amount yet, that the dossier does not have. */
    public static Resource ownFunds(Place place) {
        return new Resource(
                new Blank<>(place.forMissing(place.path() + ".financeur")),
                new Given<>(FundingType.AUTOFINANCEMENT, FundingType.AUTOFINANCEMENT.code(), place),
                new Blank<>(place.forMissing(place.path() + ".dispositif")),
                new Given<>(Money.ZERO, "0", place),
                new Blank<>(place.forMissing(place.path() + ".section")),
                new Given<>(FundingStatus.A_SOLLICITER, FundingStatus.A_SOLLICITER.code(), place),
                new Blank<>(place.forMissing(place.path() + ".date_decision")),
                new Blank<>(place.forMissing(place.path() + ".numero_decision")),
                new Blank<>(place.forMissing(place.path() + ".montant_notifie")),
                new Blank<>(place.forMissing(place.path() + ".piece")),
                place);
    }

    /** The same line with another amount. */
    public Resource amounting(Money other) {
        Answer<Money> changed = new Given<>(other, other.plain(), amount.place());
        return new Resource(
                funder,
                type,
                scheme,
                changed,
                section,
                status,
                decisionDate,
                decisionNumber,
                notifiedAmount,
                evidence,
                place);
    }

    /** The same line with another status. */
    public Resource having(FundingStatus other) {
        Answer<FundingStatus> changed = new Given<>(other, other.code(), status.place());
        return new Resource(
                funder,
                type,
                scheme,
                amount,
                section,
                changed,
                decisionDate,
                decisionNumber,
                notifiedAmount,
                evidence,
                place);
    }

    /** The same line, said to pay for a section. */
    public Resource paying(Section other) {
        Answer<Section> changed = new Given<>(other, other.code(), section.place());
        return new Resource(
                funder,
                type,
                scheme,
                amount,
                changed,
                status,
                decisionDate,
                decisionNumber,
                notifiedAmount,
                evidence,
                place);
    }
}
