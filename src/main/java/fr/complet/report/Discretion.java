package fr.complet.report;

import fr.complet.archive.Accepted;
import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Filing;
import fr.complet.dossier.Given;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable.Cause;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out of what became of a dossier all that it says of people, wherever a report may take it from. */
final class Discretion {

    /** What they quote is a line of the dossier, of which nothing is known. */
    private static final Set<Cause> QUOTING = Set.of(
            Cause.SYNTAX,
            Cause.BRACKET,
            Cause.COLON_LACKING,
            Cause.INDENTATION,
            Cause.QUOTATION_MARK,
            Cause.RESERVED_SIGN,
            Cause.COLON_IN_TEXT,
            Cause.BARE_DASH);

    private final PersonalData people;

    private Discretion(PersonalData people) {
        this.people = people;
    }

    static Checked about(Checked one) {
        if (one.assessment().isEmpty()) {
            return Checked.failed(one.path(), about(one.failure().orElseThrow()));
        }
        Assessment assessment = one.assessment().get();
        return new Discretion(PersonalData.of(assessment.dossier())).about(one, assessment);
    }

    private Checked about(Checked one, Assessment assessment) {
        Assessment discreet = new Assessment(
                assessment.call(),
                assessment.date(),
                about(assessment.dossier()),
                assessment.budget(),
                assessment.checklist().stream().map(this::about).toList());
        Set<Accepted.Known> accepted = one.accepted().all().stream()
                .map(known -> new Accepted.Known(known.requirement(), about(known.finding())))
                .collect(Collectors.toSet());
        return Checked.of(one.path(), discreet).accepting(new Accepted(accepted));
    }

    /** Its answers stay, for the figures of the plan; reports have words of their own for them. */
    private Dossier about(Dossier dossier) {
        return new Dossier(
                new SourceText(dossier.source().file(), ""),
                about(dossier.filing()),
                dossier.applicant(),
                dossier.project(),
                dossier.plan(),
                dossier.pieces(),
                dossier.statements(),
                dossier.derogations(),
                dossier.answers(),
                dossier.unknownKeys(),
                dossier.notices().stream().map(this::about).toList());
    }

    private Filing about(Filing filing) {
        return new Filing(
                filing.call(),
                about(filing.reference()),
                about(filing.onlineNumber()),
                filing.filedOn(),
                filing.receivedOn());
    }

    private Answer<String> about(Answer<String> answer) {
        String hidden = people.hiddenIn(answer.text());
        return answer.isGiven() && !hidden.equals(answer.text()) ? new Given<>(hidden, hidden, answer.place()) : answer;
    }

    private Notice about(Notice notice) {
        return new Notice(notice.kind(), people.hiddenIn(notice.details()), notice.place());
    }

    private Judged about(Judged judged) {
        Outcome outcome = judged.outcome();
        List<Finding> findings = outcome.findings().stream().map(this::about).toList();
        return judged.with(new Outcome(outcome.status(), findings, outcome.doubts()));
    }

    private Finding about(Finding finding) {
        boolean isOfPeople = PersonalData.isAt(finding.place().path());
        return new Finding(
                finding.fault(),
                finding.facts().stream().map(fact -> about(fact, isOfPeople)).toList(),
                finding.expected().map(fact -> about(fact, isOfPeople)),
                finding.actual().map(fact -> about(fact, isOfPeople)),
                about(finding.place()));
    }

    /** The key of an answer that nobody asked for is the applicant's own word. */
    private Place about(Place place) {
        String path = people.hiddenIn(place.path());
        return path.equals(place.path())
                ? place
                : new Place(place.file(), path, place.line(), place.column(), place.sheet(), place.cell());
    }

    private Fact about(Fact fact, boolean isOfPeople) {
        if (fact instanceof Fact.Quote quote) {
            return Fact.quoted(isOfPeople ? PersonalData.HIDDEN : people.hiddenIn(quote.text()));
        }
        return fact instanceof Fact.Misread misread ? Fact.of(about(misread.misreading())) : fact;
    }

    private Misreading about(Misreading misreading) {
        return new Misreading(misreading.kind(), people.hiddenIn(misreading.details()), misreading.choices());
    }

    private static Failure about(Failure failure) {
        List<String> details = QUOTING.contains(failure.cause())
                ? failure.details().stream().map(Discretion::keyOf).toList()
                : PersonalData.ofNobody().hiddenIn(failure.details());
        return new Failure(failure.cause(), details, failure.place(), failure.mistakes());
    }

    /** Of a line, what stands before the colon. */
    private static String keyOf(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? PersonalData.HIDDEN : line.substring(0, colon + 1) + " " + PersonalData.HIDDEN;
    }
}
