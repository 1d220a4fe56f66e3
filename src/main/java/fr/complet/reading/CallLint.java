package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.reading.Unreadable.Cause;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is wrong with a call or rule-set file, or might be, each at its line. */
public final class CallLint {

    private final Form form;
    private final Optional<Form> companion;
    private final LocalDate date;
    private final CallProblems problems = new CallProblems();

    private CallLint(Form form, Optional<Form> companion, LocalDate date) {
        this.form = form;
        this.companion = companion;
        this.date = date;
    }

    /**
     * Examines a file.
     *
     * @param file as the user named it
     * @param folder what a relative name starts from
     * @param date the day on which its sources should be fresh
     * @throws Unreadable when it cannot be read, or is no YAML
     */
    public static List<CallProblem> of(String file, Path folder, LocalDate date) throws Unreadable {
        Form form = YamlForm.read(TextFile.read(path(file, folder), file).source());
        return of(form, Optional.empty(), date);
    }

    /** Examines a file whose explanations and examples may stand beside it. */
    static List<CallProblem> of(Form form, Optional<Form> companion, LocalDate date) {
        return new CallLint(form, companion, date).all();
    }

    private static Path path(String file, Path folder) throws Unreadable {
        try {
            return folder.resolve(file);
        } catch (InvalidPathException impossible) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(file));
        }
    }

    private List<CallProblem> all() {
        CallProblems again = new CallProblems();
        RuleText text = RuleText.read(form, companion, again);
        if (companion.isEmpty()) {
            problems.addAll(again.sorted());
        }
        if (form instanceof Mapping file) {
            SourceLint.examine(file, date, problems);
            PeriodLint.examine(file, problems);
            ConditionLint.examine(file, shipped(file), problems);
            ExpressionLint.examine(file, problems);
        }
        try {
            examine(text, Catalogue.judge(call(text), sets(text)));
        } catch (InvalidCall invalid) {
            problems.addAll(invalid.problems());
        }
        return problems.sorted();
    }

    private void examine(RuleText text, ExampleJudge judge) {
        ExampleLint examples = new ExampleLint(judge, problems);
        examples.examineAll(text.examples());
        Map<String, Place> places = explained();
        text.explanations().keySet().stream()
                .filter(id -> !examples.ids().contains(id))
                .forEach(id -> problems.addUnknown(
                        Kind.ID_UNKNOWN, places.getOrDefault(id, form.place()), id, examples.ids()));
    }

    /** Where each explanation stands. */
    private Map<String, Place> explained() {
        Map<String, Place> places = new HashMap<>();
        Tree.under(companion.orElse(form), "explications")
                .ifPresent(group -> group.entries().forEach(entry -> places.put(entry.key(), entry.keyPlace())));
        return places;
    }

    /** A rule set is judged as part of a call that includes all sets. */
    private Form call(RuleText text) {
        return text.isCall() ? form : Catalogue.withAllSets(List.copyOf(ids(text)));
    }

    private RuleSets sets(RuleText text) {
        return new RuleSets(
                List.copyOf(ids(text)),
                id -> !text.isCall() && id.equals(text.id()) ? form : ShippedRules.read("sets/" + id));
    }

    private static Set<String> ids(RuleText text) {
        Set<String> ids = new LinkedHashSet<>(CallLibrary.sets());
        if (!text.isCall()) {
            ids.add(text.id());
        }
        return ids;
    }

    /** The files whose named conditions this one may use. */
    private static List<Form> shipped(Mapping file) {
        List<Form> sets = new ArrayList<>();
        for (String id : CallLibrary.sets()) {
            boolean included = Tree.texts(file, "inclut").contains(id);
            if (included || file.entry("jeu").isPresent()) {
                sets.add(ShippedRules.read("sets/" + id));
            }
        }
        return sets;
    }
}
