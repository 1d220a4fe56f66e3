package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Route.Step;
import fr.complet.reading.Unreadable.Cause;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tree of a dossier file, and the trees that it becomes when answers are written into it, one after the other. */
public record AnswerTree(Form root) {

    /** The tree of a YAML file; an empty one has no answers yet. */
    public static AnswerTree of(SourceText text) throws Unreadable {
        try {
            return new AnswerTree(YamlForm.read(text));
        } catch (Unreadable refused) {
            if (refused.failure().cause() == Cause.EMPTY) {
                return new AnswerTree(new Mapping(List.of(), Place.ofFile(text.file())));
            }
            throw refused;
        }
    }

    /**
     * What it takes to write an answer, each change to be done without regard to the others; nothing when it stands there
     * already. The line behind the last one of a table is new; a whole line without a value is taken away.
     *
     * @throws Unsupposable when the path names nothing
     */
    public List<TreeChange> changes(String path, String value) throws Unsupposable {
        Address address = AddressSearch.growing(root).find(path);
        Route route = RouteSearch.of(root, address.steps());
        boolean nothing = Blanks.areAll(value);
        Form old = at(root, route.steps());
        if (address.isLine()) {
            address.refuseValue(nothing);
            return old.isBlank() ? List.of() : List.of(address.change(route, Optional.empty()));
        }
        var meant = new MeantAnswer(address.question());
        List<TreeChange> changes = new ArrayList<>();
        Form wanted = nothing ? meant.nothing(old) : meant.of(value, old);
        if (!(nothing && old.isBlank()) && !meant.isSame(old, wanted)) {
            changes.add(address.change(route, Optional.of(wanted)));
        }
        // Under another of its names, or once more, it would contradict this one.
        twins(route, address)
                .forEach(twin -> changes.add(address.change(twin, Optional.of(meant.nothing(at(root, twin.steps()))))));
        return changes;
    }

    /** The tree after a change. */
    public AnswerTree with(TreeChange change) {
        return new AnswerTree(change.value()
                .map(value -> FormEdit.put(root, change.route(), value))
                .orElseGet(() -> FormEdit.remove(root, change.route())));
    }

    /** Whether another tree has the same keys and texts. */
    public boolean says(AnswerTree other) {
        return root.says(other.root);
    }

    /** The one text at a path, when it is given. */
    public Optional<String> text(String path) throws Unsupposable {
        Form found = FormEdit.at(root, new AddressSearch(root).find(path).steps());
        return found instanceof Scalar scalar && !scalar.isBlank() ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** What stands at the end of a route; a group without keys when it is not there yet. */
    public Form at(Route route) {
        return at(root, route.steps());
    }

    /** Where else the same answer is given. */
    private List<Route> twins(Route route, Address address) {
        List<Step> steps = route.steps();
        List<Route> twins = new ArrayList<>();
        if (!route.isTrodden() || !(at(root, steps.subList(0, steps.size() - 1)) instanceof Mapping group)) {
            return twins;
        }
        List<String> names = address.steps().get(address.steps().size() - 1).names();
        for (int i = 0; i < group.entries().size(); i++) {
            Entry entry = group.entries().get(i);
            boolean twin = names.contains(Spelling.normalise(entry.key()))
                    && !entry.value().isBlank();
            if (twin && i != steps.get(steps.size() - 1).index()) {
                List<Step> other = new ArrayList<>(steps.subList(0, steps.size() - 1));
                other.add(Step.entry(i, entry.key(), false));
                twins.add(new Route(other, Optional.empty()));
            }
        }
        return twins;
    }

    /** What stands at the end of a route. */
    private static Form at(Form root, List<Step> steps) {
        Form here = root;
        for (Step step : steps) {
            if (step.isNew()) {
                return new Mapping(List.of(), root.place());
            }
            here = step.isItem()
                    ? ((Sequence) here).items().get(step.index())
                    : ((Mapping) here).entries().get(step.index()).value();
        }
        return here;
    }
}
