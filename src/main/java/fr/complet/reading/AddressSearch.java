package fr.complet.reading;

import fr.complet.reading.Address.Step;
import fr.complet.reading.Unsupposable.Kind;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds where in the tree of a dossier a path leads, which names lines by number, name or type. */
final class AddressSearch {

    private static final Pattern PATH = Pattern.compile("[^.\\[\\]]+(\\[[^\\]]+])?(\\.[^.\\[\\]]+(\\[[^\\]]+])?)*");

    private final Form root;
    private final boolean growing;

    AddressSearch(Form root) {
        this(root, false);
    }

    private AddressSearch(Form root, boolean growing) {
        this.root = root;
        this.growing = growing;
    }

    /** Who writes a dossier may also call a new line by the number that it will have. */
    static AddressSearch growing(Form root) {
        return new AddressSearch(root, true);
    }

    /** Whether a text may be a path, and not a value. */
    static boolean looksLikePath(String text) {
        return PATH.matcher(text).matches() && text.indexOf('.') > 0;
    }

    Address find(String path) throws Unsupposable {
        if (!PATH.matcher(path).matches()) {
            throw new Unsupposable(Kind.MALFORMED, path);
        }
        List<FormPath.Step> steps = FormPath.of(path).steps();
        for (String start : FormatTree.starts()) {
            if (FormatTree.under(start, steps.get(0).name()).isPresent()) {
                return walk(path, start, steps);
            }
        }
        throw new Unsupposable(Kind.UNKNOWN_PATH, path, nearestStart(steps, path));
    }

    private Address walk(String text, String start, List<FormPath.Step> path) throws Unsupposable {
        Walk walk = Walk.from(start, root);
        for (FormPath.Step step : path) {
            walk = step.isKey() ? walk.key(step.name(), text) : walk.line(step.name(), text, growing);
        }
        return walk.arrived();
    }

    private static String nearestStart(List<FormPath.Step> steps, String path) {
        List<String> known = new ArrayList<>();
        FormatTree.starts()
                .forEach(start -> FormatTree.below(start).forEach(found -> known.addAll(FormatTree.names(found))));
        String key = steps.get(0).name();
        return Spelling.nearest(key, known)
                .map(nearest -> nearest + path.substring(key.length()))
                .orElse("");
    }

    /**
     * How far a path was followed.
     *
     * @param generic the path so far in the format, {@code []} standing for lines
     * @param concrete the path so far in this dossier
     */
    private record Walk(String generic, String concrete, Optional<Question> question, Form form, List<Step> steps) {

        static Walk from(String start, Form root) {
            Walk walk = new Walk("", "", Optional.empty(), root, List.of());
            for (String key : start.isEmpty() ? new String[0] : start.split("\\.")) {
                walk = walk.to(FormatTree.under(walk.generic, key).orElseThrow());
            }
            return walk;
        }

        Walk key(String key, String text) throws Unsupposable {
            if (question.filter(known -> known.kind() == Question.Kind.YEARS).isPresent()) {
                return year(key, text);
            }
            Optional<Question> found = FormatTree.under(generic, key);
            if (found.isEmpty()) {
                throw new Unsupposable(Kind.UNKNOWN_PATH, text, nearest(key, text));
            }
            return to(found.get());
        }

        private Walk to(Question found) {
            List<String> names = FormatTree.names(found);
            List<Step> further = new ArrayList<>(steps);
            further.add(new Step(names, OptionalInt.empty()));
            String at = concrete.isEmpty() ? names.get(0) : concrete + "." + names.get(0);
            return new Walk(found.path(), at, Optional.of(found), FormLines.under(form, names), further);
        }

        /** One year of a line: the format does not list them. */
        private Walk year(String year, String text) throws Unsupposable {
            if (YearReader.year(year).isEmpty()) {
                throw new Unsupposable(Kind.UNKNOWN_PATH, text, "");
            }
            if (form instanceof Scalar) {
                // Several years in one text are one answer.
                throw new Unsupposable(Kind.NO_ANSWER, concrete + "." + year, concrete);
            }
            List<Step> further = new ArrayList<>(steps);
            further.add(new Step(List.of(year), OptionalInt.empty()));
            Question amount = new Question(generic + "." + year, Question.Kind.AMOUNT, false, List.of(), List.of());
            return new Walk(amount.path(), concrete + "." + year, Optional.of(amount), form, further);
        }

        Walk line(String name, String text, boolean growing) throws Unsupposable {
            if (question.filter(known -> known.kind() == Question.Kind.TABLE).isEmpty()) {
                throw new Unsupposable(Kind.NO_TABLE, text);
            }
            FormLines lines = FormLines.of(form);
            int index = growing && lines.isNext(name) ? lines.lines().size() : lines.find(name, concrete, text);
            List<Step> further = new ArrayList<>(steps);
            Step table = further.remove(further.size() - 1);
            further.add(new Step(table.names(), OptionalInt.of(index)));
            return new Walk(generic + "[]", concrete + "[" + index + "]", question, lines.at(index), further);
        }

        Address arrived() throws Unsupposable {
            Question there = question.orElseThrow();
            Address address = new Address(concrete, there, steps);
            boolean several = there.kind() == Question.Kind.GROUP || there.kind() == Question.Kind.TABLE;
            if (several && !address.isLine()) {
                String example =
                        FormatTree.below(there.kind() == Question.Kind.TABLE ? generic + "[]" : generic).stream()
                                .findFirst()
                                .map(Question::path)
                                .orElse(generic);
                throw new Unsupposable(Kind.NO_ANSWER, concrete, example.replace("[]", "[0]"));
            }
            return address;
        }

        private String nearest(String key, String text) {
            List<String> known = new ArrayList<>();
            FormatTree.below(generic).forEach(found -> known.addAll(FormatTree.names(found)));
            int at = text.lastIndexOf(key);
            return Spelling.nearest(key, known)
                    .map(nearest -> text.substring(0, at) + nearest + text.substring(at + key.length()))
                    .orElse("");
        }
    }
}
