package fr.complet.report;

import fr.complet.call.Actor;
import fr.complet.call.Always;
import fr.complet.call.Assessment;
import fr.complet.call.Authority;
import fr.complet.call.Call;
import fr.complet.call.CallTerms;
import fr.complet.call.Chapter;
import fr.complet.call.Clause;
import fr.complet.call.Gravity;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.call.Wording;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.dossier.TestDossier;
import fr.complet.parameter.Reference;
import fr.complet.parameter.SourceStatus;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An assessment for tests: a dossier, a call of a few requirements, and where its answers stand in the file. */
final class SampleAssessment {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);

    private final Dossier dossier;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    SampleAssessment(TestDossier dossier) {
        this(dossier, "", List.of());
    }

    SampleAssessment(TestDossier dossier, String text, List<Notice> notices) {
        Dossier built = dossier.build();
        this.dossier = new Dossier(
                new SourceText("dossier.yaml", text),
                built.filing(),
                built.applicant(),
                built.project(),
                built.plan(),
                built.pieces(),
                built.statements(),
                built.derogations(),
                built.answers(),
                built.unknownKeys(),
                notices);
    }

    SampleAssessment asking(String id, Chapter chapter, Severity severity, Requirement requirement) {
        return asking(id, chapter, severity, Actor.YOU, requirement);
    }

    SampleAssessment asking(String id, Chapter chapter, Severity severity, Actor actor, Requirement requirement) {
        clauses.add(new Clause(
                id,
                chapter,
                new Wording("Exigence " + id, "Requirement " + id),
                Optional.empty(),
                new Gravity(severity, List.of()),
                actor,
                new Reference(
                        "cgct",
                        "CGCT, art. L1111-10 III",
                        "https://www.legifrance.gouv.fr/",
                        Optional.of(LocalDate.of(2026, 11, 23)),
                        SourceStatus.USAGE),
                new Always(),
                Optional.empty(),
                requirement));
        return this;
    }

    /** A path of the dossier stands at this place of the file. */
    SampleAssessment standing(String path, int line, int column) {
        return standing(Place.inText("dossier.yaml", path, line, column));
    }

    SampleAssessment standing(Place place) {
        places.put(place.path(), place);
        return this;
    }

    Assessment build() {
        Call call = new Call(
                "tid-bfc-2021",
                1,
                new Wording("Territoires intelligents et durables", ""),
                new Authority("Région Bourgogne-Franche-Comté", FundingType.REGION, "200053726"),
                Optional.empty(),
                new CallTerms(List.of(), List.of(), List.of()),
                Map.of(),
                clauses);
        Assessment found = call.assess(dossier, DAY);
        List<Judged> placed = found.checklist().stream().map(this::placed).toList();
        return new Assessment(call, DAY, dossier, found.budget(), placed);
    }

    private Judged placed(Judged one) {
        Outcome outcome = one.outcome();
        List<Finding> findings = outcome.findings().stream().map(this::placed).toList();
        return one.with(new Outcome(outcome.status(), findings, outcome.doubts()));
    }

    private Finding placed(Finding finding) {
        Place place = places.getOrDefault(finding.place().path(), finding.place());
        return new Finding(finding.fault(), finding.facts(), finding.expected(), finding.actual(), place);
    }
}
