package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;

/** When a clause applies ({@code quand}). */
public sealed interface Condition
        permits Always,
                AllOf,
                OneOf,
                Not,
                ApplicantAmong,
                SectionUsed,
                BaseUsed,
                VatAmong,
                FunderAmong,
                SchemeAmong,
                FieldAmong,
                DigitalUseAmong,
                CategoryUsed,
                AidRegimeAmong,
                PopulationWithin,
                GrantAtLeast,
                CostWithin,
                FiledWithin {

    Truth holds(Dossier dossier, Budget budget, Terms terms);
}
