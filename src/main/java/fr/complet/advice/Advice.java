package fr.complet.advice;

import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.dossier.Resource;
import java.util.List;
import java.util.Optional;

/**
 * What an applicant can do about its plan.
 *
 * @param grant how much may be asked; absent while the plan does not say what is asked, or what it costs
 * @param mendings what does not hold, and how to mend it
 * @param refusals what each refusal would do, then all of them at once
 * @param unsecured the resources that are not certain yet
 */
public record Advice(
        Optional<LargestGrant> grant, List<Mending> mendings, List<Refusal> refusals, List<FundingLine> unsecured) {

    public Advice {
        mendings = List.copyOf(mendings);
        refusals = List.copyOf(refusals);
        unsecured = List.copyOf(unsecured);
    }

    public static Advice on(Assessment assessment) {
        return new Advice(
                GrantSearch.of(assessment),
                new MendingSearch(assessment).all(),
                new RefusalSearch(assessment).all(),
                assessment.budget().funding().lines().stream()
                        .filter(FundingLine::isUnsecured)
                        .toList());
    }

    /** The resource that is the grant asked. */
    public static Optional<Resource> asked(Assessment assessment) {
        return GrantSearch.line(assessment)
                .map(line -> assessment.budget().funding().lines().get(line).resource());
    }
}
