package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.GrantTerms;
import fr.complet.budget.TestTerms;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.TestDossier;
import java.util.List;

/** Judges a requirement on a dossier for tests that is filed on a day, by the rules of that day. */
final class Filed {

    private Filed() {}

    static Outcome on(String day, Requirement requirement, TestDossier dossier) {
        Dossier built = dossier.with("date_depot", TestDossier.day(day)).build();
        GrantTerms grant = TestTerms.on(day);
        return requirement.judge(
                built, Budget.of(built, grant), new Terms(grant.date(), "tid-bfc-2021", grant, KnownWaivers.none()));
    }

    static Status statusOn(String day, Requirement requirement, TestDossier dossier) {
        return on(day, requirement, dossier).status();
    }

    /** The facts of the only finding. */
    static List<Fact> facts(Outcome outcome) {
        return outcome.findings().get(0).facts();
    }
}
