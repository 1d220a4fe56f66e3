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
                blank(place, "financeur"),
                new Given<>(FundingType.AUTOFINANCEMENT, FundingType.AUTOFINANCEMENT.code(), place),
                blank(place, "dispositif"),
                new Given<>(Money.ZERO, Money.ZERO.plain(), place),
                blank(place, "section"),
                new Given<>(FundingStatus.A_SOLLICITER, FundingStatus.A_SOLLICITER.code(), place),
                blank(place, "date_decision"),
                blank(place, "numero_decision"),
                blank(place, "montant_notifie"),
                blank(place, "piece"),
                place);
    }

    private static <T> Answer<T> blank(Place line, String key) {
        return new Blank<>(line.forMissing(line.path() + "." + key));
    }

    /** The same line with another amount. */
    public Resource amounting(Money other) {
        return with(new Given<>(other, other.plain(), amount.place()), section, status);
    }

    /** The same line with another status. */
    public Resource having(FundingStatus other) {
        return with(amount, section, new Given<>(other, other.code(), status.place()));
    }

    /** The same line, said to pay for a section. */
    public Resource paying(Section other) {
        return with(amount, new Given<>(other, other.code(), section.place()), status);
    }

    private Resource with(Answer<Money> what, Answer<Section> where, Answer<FundingStatus> certainty) {
        return new Resource(
                funder,
                type,
                scheme,
                what,
                where,
                certainty,
                decisionDate,
                decisionNumber,
                notifiedAmount,
                evidence,
                place);
    }
}
