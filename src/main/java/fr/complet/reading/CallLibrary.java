package fr.complet.reading;

import fr.complet.call.Call;
import fr.complet.dossier.Place;
import fr.complet.reading.Unreadable.Cause;
import fr.complet.spelling.Spelling;
import java.nio.file.Path;
import java.util.List;

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

    /** A call that comes with the program, with the values that the user gives. */
    public Call call(String id, List<GivenValue> given) throws Unreadable, InvalidCall {
        if (!CALLS.contains(id)) {
            String nearest = Spelling.nearest(id, CALLS).orElse("");
            throw new Unreadable(Cause.CALL_UNKNOWN, Place.ofFile(id), id, nearest, String.join(", ", CALLS));
        }
        return CallForm.read(ShippedRules.read("calls/" + id), sets, given);
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
