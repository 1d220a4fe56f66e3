package fr.complet.dossier;

import fr.complet.money.Money;
import java.time.LocalDate;

/** What a délibération decides. */
public record Approval(
        Answer<Boolean> project,
        Answer<Boolean> plan,
        Answer<Boolean> grant,
        Answer<Money> grantAsked,
        Answer<LocalDate> sentToPrefecture) {}
