package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.budget.GrantTerms;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Scheme;
import fr.complet.parameter.Dated;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A call for projects: who pays, on what terms, and everything it asks, in order.
 *
 * @param homonym present when other calls bear its name
 * @param parameters every parameter by its qualified name, those of its sets included, in the order of the files
 */
public record Call(
        String id,
        int version,
        Wording title,
        Authority authority,
        Optional<Homonym> homonym,
        CallTerms terms,
        Map<String, Dated<?>> parameters,
        List<Clause> clauses) {

    public Call {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        clauses = List.copyOf(clauses);
    }

    /** The qualified name of the parameter that a user calls so: its own bare name, that of a set's, or qualified. */
    public Optional<String> parameterNamed(String name) {
        return Stream.concat(
                        Stream.of(name, id + "." + name),
                        parameters.keySet().stream().filter(known -> known.endsWith("." + name)))
                .filter(parameters::containsKey)
                .findFirst();
    }

    /** The same call, some requirements of which are as grave as an office has decided. */
    public Call graded(Map<String, Severity> severities) {
        List<Clause> graded = clauses.stream()
                .map(clause ->
                        severities.containsKey(clause.id()) ? clause.graded(severities.get(clause.id())) : clause)
                .toList();
        return new Call(id, version, title, authority, homonym, terms, parameters, graded);
    }

    /** The same call with these clauses alone. */
    public Call limitedTo(List<Clause> some) {
        return new Call(id, version, title, authority, homonym, terms, parameters, some);
    }

    /** Judges a dossier by the rules in force on a day. */
    public Assessment assess(Dossier dossier, LocalDate date) {
        return assess(dossier, date, every -> true);
    }

    /** The same, with these clauses alone on the checklist, for who tells nothing of the others. */
    public Assessment assess(Dossier dossier, LocalDate date, Predicate<Clause> told) {
        return assess(dossier, Budget.of(dossier, grantTerms(date)), date, told);
    }

    /** The same with a budget that is computed already. */
    public Assessment assess(Dossier dossier, Budget budget, LocalDate date) {
        return assess(dossier, budget, date, every -> true);
    }

    private Assessment assess(Dossier dossier, Budget budget, LocalDate date, Predicate<Clause> told) {
        Terms fixed = termsOn(date);
        List<Judged> first = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            if (told.test(clause)) {
                first.add(clause.judge(dossier, budget, fixed));
            }
        }
        return new Assessment(this, date, dossier, budget, reviewed(first, dossier));
    }

    /** What derogations cover is waived; then those requirements are judged that look at the others. */
    private static List<Judged> reviewed(List<Judged> first, Dossier dossier) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Judged one : first) {
            outcomes.put(one.clause().id(), one.outcome());
        }
        List<Judged> reviewed = new ArrayList<>(first.size());
        for (Judged one : first) {
            Judged waived = Waiving.apply(one, dossier);
            Optional<Outcome> revised = one.clause().requirement().review(dossier, outcomes);
            reviewed.add(revised.isPresent() ? waived.with(revised.get()) : waived);
        }
        return reviewed;
    }

    private Terms termsOn(LocalDate date) {
        return new Terms(date, id, grantTerms(date), new ClauseWaivers(clauses));
    }

    /** What the figures of a dossier need to know of this call, on a day. */
    public GrantTerms grantTerms(LocalDate date) {
        return new GrantTerms(
                date,
                new Scheme(id),
                Optional.of(authority.type()),
                terms.sections(),
                terms.categories(),
                terms.ceilings(),
                terms.tranches(),
                terms.fctva());
    }
}
