package fr.complet.reading;

import java.util.List;
import java.util.Optional;

/** The kinds of requirement that call files know, learnt from their decoders, so that no key is written down twice. */
public final class CallFormat {

    private CallFormat() {}

    /** Every kind with its own keys, in the order of the registry. */
    public static List<Kind> kinds() {
        return RequirementKinds.names().stream().map(CallFormat::known).toList();
    }

    /** The kind of that name. */
    public static Optional<Kind> kind(String name) {
        return RequirementKinds.named(name).map(decoder -> new Kind(name, RecitedKeys.of(decoder)));
    }

    private static Kind known(String name) {
        return kind(name).orElseThrow();
    }

    /** One kind by its name in call files, with the keys that are its components. */
    public record Kind(String name, List<KindKey> keys) {
        public Kind {
            keys = List.copyOf(keys);
        }
    }
}
