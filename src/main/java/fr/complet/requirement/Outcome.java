package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Place;
import fr.complet.parameter.Dated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How a requirement ends for one dossier: a status, what was found, and, when undecided, why. */
public record Outcome(Status status, List<Finding> findings, List<Doubt> doubts) {

    private static final Outcome MET = new Outcome(Status.MET, List.of(), List.of());
    private static final Outcome NOT_APPLICABLE = new Outcome(Status.NOT_APPLICABLE, List.of(), List.of());

    public Outcome {
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
    }

    public static Outcome met() {
        return MET;
    }

    public static Outcome notApplicable() {
        return NOT_APPLICABLE;
    }

    public static Outcome missing(Finding... findings) {
        return new Outcome(Status.MISSING, List.of(findings), List.of());
    }

    public static Outcome invalid(Finding... findings) {
        return new Outcome(Status.INVALID, List.of(findings), List.of());
    }

    /** Undecided for lack of answers, each of them named. */
    public static Outcome undecided(Collection<? extends Answer<?>> lacking) {
        Set<Doubt> doubts = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Answer<?> answer : lacking) {
            if (doubts.add(Doubt.about(answer))) {
                Unjudged why = answer.isIllegible() ? Unjudged.ILLEGIBLE : Unjudged.BLANK;
                findings.add(Finding.of(why, answer.place(), Fact.question(answer.path())));
            }
        }
        return new Outcome(Status.UNDECIDED, findings, List.copyOf(doubts));
    }

    public static Outcome undecided(Answer<?> lacking) {
        return undecided(List.of(lacking));
    }

    /** Undecided because a parameter, of the call or of the law, is not known on the day. */
    public static Outcome unknown(Dated<?> parameter, Terms terms, Place place) {
        Fault fault = terms.fixes(parameter) ? Unjudged.PARAMETER : Unjudged.LAW;
        Finding finding = Finding.of(fault, place, Fact.quoted(parameter.name()), Fact.quoted(parameter.where()));
        return new Outcome(Status.UNDECIDED, List.of(finding), List.of(Doubt.parameter(parameter.name())));
    }

    /** Undecided until another requirement is satisfied. */
    public static Outcome waitingFor(String requirement, Place place) {
        Finding finding = Finding.of(Unjudged.REQUIREMENT, place, Fact.quoted(requirement));
        return new Outcome(Status.UNDECIDED, List.of(finding), List.of(Doubt.requirement(requirement)));
    }

    /** A reminder, for a person to judge. */
    public static Outcome reminder(Finding finding) {
        return new Outcome(Status.UNDECIDED, List.of(finding), List.of(Doubt.hand()));
    }

    /** The outcome over several lines: the worst status wins, every line's findings stay. */
    public static Outcome worst(Collection<Outcome> lines) {
        Outcome worst = NOT_APPLICABLE;
        for (Outcome line : lines) {
            if (!line.isSatisfied() || !line.findings.isEmpty()) {
                return merged(lines);
            }
            worst = line.status == Status.MET ? MET : worst;
        }
        return worst;
    }

    /** The same of lines that are judged one by one. */
    static <T> Outcome worst(Collection<T> lines, Function<? super T, Outcome> judge) {
        List<Outcome> outcomes = new ArrayList<>(lines.size());
        for (T line : lines) {
            outcomes.add(judge.apply(line));
        }
        return worst(outcomes);
    }

    private static Outcome merged(Collection<Outcome> lines) {
        Status worst = Status.NOT_APPLICABLE;
        List<Finding> findings = new ArrayList<>();
        Set<Doubt> doubts = new LinkedHashSet<>();
        for (Outcome line : lines) {
            worst = line.status.compareTo(worst) < 0 ? line.status : worst;
            findings.addAll(line.findings);
            doubts.addAll(line.doubts);
        }
        return new Outcome(worst, findings, worst == Status.UNDECIDED ? List.copyOf(doubts) : List.of());
    }

    /** Nothing is left to do. */
    boolean isSatisfied() {
        return status == Status.MET || status == Status.NOT_APPLICABLE;
    }

    /** Not satisfied, in a way that a derogation could cover. */
    public boolean isFailed() {
        return status == Status.MISSING || status == Status.INVALID;
    }

    public Outcome waived() {
        return new Outcome(Status.WAIVED, findings, List.of());
    }
}
