package fr.complet.report;

import fr.complet.budget.FigureName;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.language.Messages;
import fr.complet.requirement.ContributionWithinOwn;
import fr.complet.requirement.EligibleCostFloor;
import fr.complet.requirement.GrantCeiling;
import fr.complet.requirement.GrantFloor;
import fr.complet.requirement.GrantRate;
import fr.complet.requirement.GrantRateBySize;
import fr.complet.requirement.GrantWithinMaximum;
import fr.complet.requirement.LeaderShare;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.PlanBalanced;
import fr.complet.requirement.PublicAidCeiling;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.StatedTotalsMatch;
import fr.complet.requirement.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which requirements measure a figure, with how they end and the source that they rest on. */
public final class FigureUses {

    private static final Map<FigureName, Set<Class<? extends Requirement>>> MEASURED = measured();
    private static final Set<Class<? extends Requirement>> KINDS =
            MEASURED.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private FigureUses() {}

    /** Whether a clause measures a figure: a budget tells of no other, unless it compares two of them or advises. */
    public static boolean measuredBy(Clause clause) {
        return KINDS.contains(clause.requirement().getClass());
    }

    static List<String> of(FigureName name, Assessment assessment, Words words) {
        Set<Class<? extends Requirement>> kinds = MEASURED.getOrDefault(name, Set.of());
        return assessment.checklist().stream()
                .filter(one -> kinds.contains(one.clause().requirement().getClass()))
                .filter(one -> !one.is(Status.NOT_APPLICABLE))
                .map(one -> told(one, words))
                .toList();
    }

    private static String told(Judged one, Words words) {
        Messages sentences = Messages.budgeting(words.messages().language());
        return sentences.say(
                "use",
                one.clause().id(),
                Inert.of(words.title(one.clause())),
                sentences.say("status." + one.status().name()),
                Inert.of(new ParameterWords(words).source(one.source())));
    }

    private static Map<FigureName, Set<Class<? extends Requirement>>> measured() {
        Map<FigureName, Set<Class<? extends Requirement>>> measured = new EnumMap<>(FigureName.class);
        measured.put(FigureName.TOTAL_HT, Set.of(StatedTotalsMatch.class));
        measured.put(FigureName.TOTAL_TTC, Set.of(StatedTotalsMatch.class));
        measured.put(FigureName.RESOURCES, Set.of(StatedTotalsMatch.class));
        measured.put(FigureName.BALANCE, Set.of(PlanBalanced.class));
        measured.put(FigureName.ELIGIBLE, Set.of(EligibleCostFloor.class));
        measured.put(FigureName.REQUESTED, Set.of(GrantCeiling.class, GrantFloor.class));
        measured.put(FigureName.REQUESTED_RATE, Set.of(GrantRate.class, GrantRateBySize.class));
        measured.put(FigureName.MAXIMUM_GRANT, Set.of(GrantWithinMaximum.class));
        measured.put(FigureName.OWN, Set.of(ContributionWithinOwn.class));
        measured.put(FigureName.OWN_SHARE, Set.of(LeaderShare.class));
        measured.put(FigureName.OWN_SHARE_INVESTMENT_LOWEST, Set.of(MinimumOwnShare.class));
        measured.put(FigureName.OWN_SHARE_INVESTMENT_HIGHEST, Set.of(MinimumOwnShare.class));
        measured.put(FigureName.PUBLIC_AID_RATE, Set.of(PublicAidCeiling.class));
        return measured;
    }
}
