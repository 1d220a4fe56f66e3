package fr.complet.reading;

import fr.complet.call.Call;
import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable.Cause;
import fr.complet.spelling.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The calls that come with the program, and those that users write, with the rule sets that both include. */
public final class CallLibrary {

    private static final List<String> CALLS = List.of(
            "tid-bfc-2021",
            "usages-innovants-bfc",
            "tiers-lieux-bfc",
            "envi-bfc",
            "dsil",
            "detr",
            "tid-france-2030",
            "diat-france-2030");
    private static final List<String> SETS = List.of("socle", "cofinancement", "association", "numerique");

    private final RuleSets sets = new RuleSets(SETS, id -> ShippedRules.read("sets/" + id));

    /** The ids of the calls that come with the program. */
    public static List<String> calls() {
        return CALLS;
    }

    /** The ids of the rule sets that a call can include. */
    public static List<String> sets() {
        return SETS;
    }

    /** Whether a call is named by its file, not by its id. */
    public static boolean isFile(String named) {
        return named.endsWith(".yaml") || named.endsWith(".yml") || named.indexOf('/') >= 0;
    }

    /** A call that comes with the program, with the values that the user gives. */
    public Call call(String id, List<GivenValue> given) throws Unreadable, InvalidCall {
        if (!CALLS.contains(id)) {
            throw unknown(id);
        }
        Optional<Call> ready = given.isEmpty() ? ready(id) : Optional.empty();
        return ready.isPresent() ? ready.get() : CallForm.read(shipped(id), sets, given);
    }

    /** The class that makes a call without reading its file; the build adds one for each call to the jar. */
    public static String readyClass(String id) {
        return CallLibrary.class.getPackageName() + ".ready." + id.replace('-', '_');
    }

    /** Nothing while the program is being built. */
    private static Optional<Call> ready(String id) {
        try {
            Class<?> maker = Class.forName(readyClass(id));
            return Optional.of((Call) ((Supplier<?>) maker.getConstructor().newInstance()).get());
        } catch (ClassNotFoundException notYet) {
            return Optional.empty();
        } catch (ReflectiveOperationException damaged) {
            throw new IllegalStateException("cannot make the call " + id, damaged);
        }
    }

    /** The file of a call that comes with the program, its rule sets merged into it. */
    public Form effective(String id) throws Unreadable, InvalidCall {
        call(id, List.of());
        return EffectiveCall.of(shipped(id), sets);
    }

    /** The same of a call that a user wrote. */
    public Form effective(Path file, String name) throws Unreadable, InvalidCall {
        Form form = YamlForm.read(TextFile.read(file, name).source());
        CallForm.read(form, sets, List.of());
        return EffectiveCall.of(form, sets);
    }

    private static Form shipped(String id) {
        return ShippedRules.read("calls/" + id);
    }

    /** Whoever writes a title, or the beginning of an id, is told the ids. */
    private Unreadable unknown(String text) throws InvalidCall {
        List<String> meant = new ArrayList<>();
        for (String id : CALLS) {
            if (isNamed(id, Spelling.normalise(text))) {
                meant.add(id);
            }
        }
        Place place = Place.ofFile(text);
        if (meant.size() > 1) {
            return new Unreadable(Cause.CALL_AMBIGUOUS, place, text, "", described(meant));
        }
        String nearest = meant.isEmpty() ? Spelling.nearest(text, CALLS).orElse("") : meant.get(0);
        return new Unreadable(Cause.CALL_UNKNOWN, place, text, nearest, String.join(", ", CALLS));
    }

    private boolean isNamed(String id, String text) throws InvalidCall {
        String title = CallForm.read(shipped(id), sets, List.of()).title().fr();
        int bracket = title.indexOf(" (");
        String name = Spelling.normalise(bracket < 0 ? title : title.substring(0, bracket));
        return !text.isEmpty() && (name.equals(text) || Spelling.normalise(id).startsWith(text + "_"));
    }

    private String described(List<String> ids) throws InvalidCall {
        List<String> described = new ArrayList<>();
        for (String id : ids) {
            described.add(
                    CallForm.read(shipped(id), sets, List.of()).authority().after(id));
        }
        return String.join(", ", described);
    }

    /**
     * A call that a user wrote.
     *
     * @param name the name of its file in messages
     */
    public Call read(Path file, String name, List<GivenValue> given) throws Unreadable, InvalidCall {
        Form form = YamlForm.read(TextFile.read(file, name).source());
        return CallForm.read(form, sets, given);
    }
}
