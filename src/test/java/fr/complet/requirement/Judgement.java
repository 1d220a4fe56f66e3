package fr.complet.requirement;

import static fr.complet.requirement.Judgement.judged;

import fr.complet.budget.Budget;
import fr.complet.budget.GrantTerms;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges a requirement on a dossier for tests, by the rules of its filing day, or of another. */
final class Judgement {

    private Judgement() {}

    static Outcome judged(Requirement requirement, TestDossier dossier) {
        return judged(requirement, dossier.build());
    }

    static Outcome judged(Requirement requirement, Dossier dossier) {
        Terms terms = terms(Map.of());
        return requirement.judge(dossier, Budget.of(dossier, terms.grant()), terms);
    }

    static Outcome judged(Requirement requirement, TestDossier dossier, Map<String, Optional<Waiver>> waivers) {
        Dossier built = dossier.build();
        Terms terms = terms(waivers);
        return requirement.judge(built, Budget.of(built, terms.grant()), terms);
    }

    static Outcome judged(Requirement requirement, TestDossier dossier, Budget budget) {
        return requirement.judge(dossier.build(), budget, terms(Map.of()));
    }

    /** The fault of each finding. */
    static List<Fault> faults(Outcome outcome) {
        return outcome.findings().stream().map(Finding::fault).toList();
    }

    /** The path of each finding. */
    static List<String> paths(Outcome outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.place().path())
                .toList();
    }

    /** Each doubt as {@code kind:about}. */
    static List<String> doubts(Outcome outcome) {
        return outcome.doubts().stream()
                .map(doubt -> doubt.kind() + ":" + doubt.about())
                .toList();
    }

    private static Terms terms(Map<String, Optional<Waiver>> waivers) {
        LocalDate date = LocalDate.of(2021, 9, 15);
        GrantTerms grant = new GrantTerms(
                date, new Scheme("tid-bfc-2021"), Optional.of(FundingType.REGION), List.of(), List.of(), List.of());
        return new Terms(date, "tid-bfc-2021", grant, new KnownWaivers(waivers));
    }
}
