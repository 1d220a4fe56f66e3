package fr.complet.reading;

import fr.complet.dossier.Choice;
import fr.complet.dossier.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a clause that nobody wrote: it learns which ones a decoder asks for. */
final class RecitedKeys extends KindKeys {

    private static final Place NOWHERE = Place.ofFile("");

    private final List<KindKey> heard = new ArrayList<>();

    private RecitedKeys(CallProblems ignored) {
        super(
                CallKeys.of(new Mapping(List.of(), NOWHERE), "", ignored),
                new Scope("", true, Optional.empty(), Map.of(), Map.of(), new ParameterTable(ignored)));
    }

    /** The keys that a decoder asks for, in its order. */
    static List<KindKey> of(KindDecoder decoder) {
        RecitedKeys keys = new RecitedKeys(new CallProblems());
        decoder.decode(keys);
        return List.copyOf(keys.heard);
    }

    @Override
    void hear(KindKey.Nature nature, boolean required, String key) {
        heard.add(new KindKey(key, "", nature, required, false, List.of()));
    }

    @Override
    void hearSeveral(KindKey.Nature nature, String key, String plural) {
        heard.add(new KindKey(key, plural, nature, true, true, List.of()));
    }

    @Override
    <T extends Enum<T> & Choice> void hearChoice(Class<T> type, String key) {
        heard.add(new KindKey(key, "", KindKey.Nature.CHOICE, true, false, List.of(type.getEnumConstants())));
    }

    @Override
    <T extends Enum<T> & Choice> void hearChoices(Class<T> type, boolean required, String key, String plural) {
        heard.add(new KindKey(key, plural, KindKey.Nature.CHOICE, required, true, List.of(type.getEnumConstants())));
    }
}
