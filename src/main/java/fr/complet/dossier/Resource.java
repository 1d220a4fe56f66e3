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
        Place place) {}
