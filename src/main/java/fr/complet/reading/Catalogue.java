package fr.complet.reading;

import fr.complet.call.Clause;
import fr.complet.call.Wording;
import fr.complet.dossier.SourceText;
import fr.complet.parameter.Dated;
import fr.complet.spelling.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every requirement that is known, with what people want to know about it. */
public final class Catalogue {

    /** Includes every set, so that their requirements can be judged without any call. */
    private static final String ALL_SETS = """
            appel: exemple
            version: 1
            titre: {fr: "Appel d’exemple", en: "Example call"}
            autorite: {nom: "Région", type: region, siren: "200053726"}
            inclut: [%s]
            """;

    private static final RuleSets SETS = new RuleSets(CallLibrary.sets(), id -> ShippedRules.read("sets/" + id));

    private final List<Entry> entries;

    private Catalogue(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    /**
     * The requirements that a name means: of that id; else whose ids begin with it; else whose ids or titles have it as
     * a word.
     */
    public List<Entry> matching(String name) {
        String key = Spelling.normalise(name);
        return Stream.<Predicate<Entry>>of(
                        entry -> Spelling.normalise(entry.id()).equals(key),
                        entry -> Spelling.normalise(entry.id()).startsWith(key),
                        entry -> hasWord(entry, key))
                .map(meant -> entries.stream().filter(meant).toList())
                .filter(found -> !found.isEmpty() && !key.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean hasWord(Entry entry, String word) {
        Wording title = entry.clause().title();
        return Stream.of(entry.id(), title.fr(), title.en())
                .anyMatch(text -> ("_" + Spelling.normalise(text) + "_").contains("_" + word + "_"));
    }

    /** The id that is written most like a name. */
    public Optional<String> nearest(String name) {
        return Spelling.nearest(name, entries.stream().map(Entry::id).toList());
    }

    /** The requirements of every set, then those that each call adds. */
    public static Catalogue shipped() throws InvalidCall {
        List<Entry> entries = new ArrayList<>();
        Form all = withAllSets(CallLibrary.sets());
        for (RuleText set : shippedSets(CallLibrary.sets())) {
            entries.addAll(entries(set, List.of(set), judge(all, SETS)));
        }
        for (String id : CallLibrary.calls()) {
            List<RuleText> files = filesOf(ShippedRules.read("calls/" + id), ShippedRules.companion(id));
            entries.addAll(entries(last(files), files, judge(ShippedRules.read("calls/" + id), SETS)));
        }
        return new Catalogue(entries);
    }

    /** The requirements of a call that comes with the program. */
    public static Catalogue ofCall(String id) throws Unreadable, InvalidCall {
        new CallLibrary().call(id, List.of());
        return of(ShippedRules.read("calls/" + id), ShippedRules.companion(id));
    }

    /** The requirements of a call that a user wrote, with the examples of its file. */
    public static Catalogue ofCall(Path file, String name) throws Unreadable, InvalidCall {
        return of(YamlForm.read(TextFile.read(file, name).source()), Optional.empty());
    }

    /** The requirements of one call, those of its sets included, in its order. */
    private static Catalogue of(Form call, Optional<Form> companion) throws InvalidCall {
        List<RuleText> files = filesOf(call, companion);
        ExampleJudge judge = judge(call, SETS);
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (RuleText file : files) {
            entries(file, files, judge).forEach(entry -> entries.put(entry.id(), entry));
        }
        return new Catalogue(List.copyOf(entries.values()));
    }

    static ExampleJudge judge(Form call, RuleSets sets) throws InvalidCall {
        return new ExampleJudge(given -> CallForm.read(call, sets, given));
    }

    static Form withAllSets(List<String> ids) {
        try {
            return YamlForm.read(new SourceText("exemple", ALL_SETS.formatted(String.join(", ", ids))));
        } catch (Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<RuleText> filesOf(Form call, Optional<Form> companion) throws InvalidCall {
        CallProblems problems = new CallProblems();
        RuleText own = RuleText.read(call, companion, problems);
        List<String> included = CallKeys.of(call, "appel", problems).findTexts("inclut").stream()
                .map(Scalar::text)
                .filter(CallLibrary.sets()::contains)
                .toList();
        problems.throwIfAny();
        return Stream.concat(shippedSets(included).stream(), Stream.of(own)).toList();
    }

    private static List<RuleText> shippedSets(List<String> ids) throws InvalidCall {
        CallProblems problems = new CallProblems();
        List<RuleText> sets =
                ids.stream().map(id -> RuleText.shipped("sets", id, problems)).toList();
        problems.throwIfAny();
        return sets;
    }

    private static List<Entry> entries(RuleText home, List<RuleText> files, ExampleJudge judge) {
        List<Entry> entries = new ArrayList<>();
        for (Clause clause : judge.call().clauses()) {
            ClauseText text = home.clauses().get(clause.id());
            if (text != null) {
                entries.add(new Entry(clause, home, parameters(text, home, files), judge));
            }
        }
        return entries;
    }

    private static List<Dated<String>> parameters(ClauseText text, RuleText home, List<RuleText> files) {
        Map<String, RawParameter> known = new LinkedHashMap<>();
        files.forEach(file -> known.putAll(file.parameters()));
        return text.values().values().stream()
                .flatMap(List::stream)
                .flatMap(value -> References.in(value).stream())
                .distinct()
                .flatMap(name -> find(name, home, known).stream())
                .map(parameter -> parameter.as(Meaning.TEXT, new CallProblems()))
                .toList();
    }

    private static Optional<RawParameter> find(String name, RuleText home, Map<String, RawParameter> known) {
        List<String> candidates = new ArrayList<>(known.keySet());
        candidates.removeIf(other -> !other.endsWith("." + name));
        // The last file that has it comes first, as when the call is read.
        Collections.reverse(candidates);
        return Stream.concat(Stream.of(name, home.id() + "." + name), candidates.stream())
                .filter(known::containsKey)
                .findFirst()
                .map(known::get);
    }

    private static RuleText last(List<RuleText> files) {
        return files.get(files.size() - 1);
    }
}
