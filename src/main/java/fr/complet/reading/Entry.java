package fr.complet.reading;

import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.call.Wording;
import fr.complet.parameter.Dated;
import fr.complet.requirement.Status;
import java.util.List;
import java.util.Optional;

/** One requirement of the catalogue, with all there is to say about it. */
public final class Entry {

    private static final List<Status> PASSING = List.of(Status.MET, Status.NOT_APPLICABLE, Status.WAIVED);
    private static final List<Status> FAILING = List.of(Status.INVALID, Status.MISSING, Status.UNDECIDED);

    private final Clause clause;
    private final RuleText home;
    private final List<Dated<String>> parameters;
    private final ExampleJudge judge;

    Entry(Clause clause, RuleText home, List<Dated<String>> parameters, ExampleJudge judge) {
        this.clause = clause;
        this.home = home;
        this.parameters = List.copyOf(parameters);
        this.judge = judge;
    }

    public String id() {
        return clause.id();
    }

    public Clause clause() {
        return clause;
    }

    /** The id of the call or set that declares it. */
    public String home() {
        return home.id();
    }

    public Wording homeTitle() {
        return home.title();
    }

    public ClauseText text() {
        return home.clauses().getOrDefault(id(), ClauseText.NONE);
    }

    public Explanation explanation() {
        return home.explanations().getOrDefault(id(), Explanation.NONE);
    }

    /** The parameters that it uses, by their qualified names, their values as written. */
    public List<Dated<String>> parameters() {
        return parameters;
    }

    /** An example with which it is satisfied, or has no object. */
    public Optional<Illustration> passing() {
        return first(PASSING);
    }

    /** An example with which it is not satisfied, or asks for a person's judgement. */
    public Optional<Illustration> failing() {
        return first(FAILING);
    }

    private Optional<Illustration> first(List<Status> ends) {
        return ends.stream()
                .flatMap(end -> home.examples().stream()
                        .filter(example ->
                                example.endOf(id()).filter(end::equals).isPresent()))
                .findFirst()
                .map(this::judged);
    }

    private Illustration judged(Example example) {
        try {
            Assessment assessment = judge.assess(example, new CallProblems());
            Judged outcome = assessment.checklist().stream()
                    .filter(one -> one.clause().id().equals(id()))
                    .findFirst()
                    .orElseThrow();
            return new Illustration(example, outcome);
        } catch (InvalidCall | Unreadable mistaken) {
            throw new IllegalStateException("an example of " + id() + " cannot be judged", mistaken);
        }
    }

    /** An example and how the requirement really ends with it. */
    public record Illustration(Example example, Judged judged) {}
}
