package fr.complet.reading;

import fr.complet.dossier.Choice;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Place;
import fr.complet.reading.Unsupposable.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of a dossier in which some answers are supposed. */
final class SupposedForm {

    /** Where a supposed answer stands: in the command, at the number of its option. */
    static final String FILE = "--set";

    private final Form root;
    private final AddressSearch search;
    private final Map<String, Supposed> byPath = new LinkedHashMap<>();

    private SupposedForm(Form root) {
        this.root = root;
        this.search = new AddressSearch(root);
    }

    /**
     * The tree with every supposition, whatever their order.
     *
     * @throws Unsupposable when one names nothing, or two contradict each other
     */
    static SupposedForm of(Form root, List<Supposition> suppositions) throws Unsupposable {
        SupposedForm form = new SupposedForm(root);
        for (Supposition one : suppositions) {
            form.add(one);
        }
        form.refuseContradictions();
        return form;
    }

    /** What is supposed, in the order of the command. */
    List<SupposedAnswer> answers() throws Unsupposable {
        List<SupposedAnswer> answers = new ArrayList<>();
        for (Supposed one : byPath.values()) {
            String text = value(one, List.of()).text();
            answers.add(new SupposedAnswer(one.number, one.address.path(), text, one.address.isLine()));
        }
        return answers;
    }

    Form form() throws Unsupposable {
        Form changed = root;
        // Lines are removed last, the last first, so that the others keep their numbers.
        List<Supposed> removals = new ArrayList<>();
        for (Supposed one : byPath.values()) {
            if (one.address.isLine()) {
                removals.add(one);
            } else {
                changed = FormEdit.put(changed, RouteSearch.of(changed, one.address.steps()), value(one, List.of()));
            }
        }
        removals.sort((one, other) -> other.lastLine() - one.lastLine());
        for (Supposed one : removals) {
            changed = FormEdit.remove(changed, RouteSearch.of(changed, one.address.steps()));
        }
        return changed;
    }

    /** Why one of these answers cannot be read; what may be chosen, where the value resembles nothing. */
    Unsupposable refusal(Illegible<?> value) {
        boolean resembles = value.reason().details().stream().anyMatch(nearest -> !nearest.isEmpty());
        return byPath.values().stream()
                .filter(one -> !resembles && one.number == value.place().line())
                .map(one -> String.join(
                        ", ",
                        one.address.question().choices().stream()
                                .map(Choice::code)
                                .toList()))
                .filter(choices -> !choices.isEmpty())
                .findFirst()
                .map(choices -> new Unsupposable(Kind.UNKNOWN_CHOICE, value.path(), value.text(), choices))
                .orElseGet(() -> new Unsupposable(value));
    }

    private void add(Supposition one) throws Unsupposable {
        Address address = search.find(one.path());
        address.refuseValue(one.isRemoval());
        Supposed before = byPath.putIfAbsent(address.path(), new Supposed(one, address, byPath.size() + 1));
        if (before != null && !before.supposition.value().equals(one.value())) {
            throw new Unsupposable(Kind.CONTRADICTION, address.path(), before.supposition.value(), one.value());
        }
    }

    private void refuseContradictions() throws Unsupposable {
        for (Supposed removed : byPath.values()) {
            for (Supposed other : byPath.values()) {
                if (removed.address.isLine() && removed.address.holds(other.address)) {
                    throw new Unsupposable(Kind.CONTRADICTION, other.address.path(), "~", other.supposition.value());
                }
            }
        }
    }

    /** The text that is supposed, or that of the answer that it names. */
    private Scalar value(Supposed one, List<String> way) throws Unsupposable {
        List<String> further = new ArrayList<>(way);
        further.add(one.address.path());
        if (way.contains(one.address.path())) {
            throw new Unsupposable(Kind.CIRCLE, one.address.path(), String.join(" → ", further));
        }
        Place place = Place.inText(FILE, one.address.path(), one.number, 1);
        String text = one.supposition.value();
        if (one.supposition.isRemoval()) {
            return new Scalar("", Scalar.Nature.NOTHING, place);
        }
        if (!isReference(text)) {
            return new Scalar(text, Scalar.Nature.TEXT, place);
        }
        Address other = search.find(text);
        Supposed supposed = byPath.get(other.path());
        Scalar found = supposed == null ? written(other, one) : value(supposed, further);
        return new Scalar(found.text(), found.nature(), place);
    }

    /** A line that is not there is told; what names nothing of the format is a text like others. */
    private boolean isReference(String text) throws Unsupposable {
        if (!AddressSearch.looksLikePath(text)) {
            return false;
        }
        try {
            return !search.find(text).isLine();
        } catch (Unsupposable other) {
            if (other.kind().isAboutLine()) {
                throw other;
            }
            return false;
        }
    }

    private Scalar written(Address address, Supposed one) throws Unsupposable {
        Form found = FormEdit.at(root, address.steps());
        if (found instanceof Scalar scalar && !scalar.isBlank()) {
            return scalar;
        }
        throw new Unsupposable(Kind.NO_VALUE, one.address.path(), address.path());
    }

    /** One supposition, where it goes, and its number in the command. */
    private record Supposed(Supposition supposition, Address address, int number) {

        int lastLine() {
            return address.steps().get(address.steps().size() - 1).line().orElse(0);
        }
    }
}
