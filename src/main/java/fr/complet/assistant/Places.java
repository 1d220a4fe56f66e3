package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.language.Typography;
import fr.complet.reading.Question;
import fr.complet.territory.PlaceSearch;
import java.util.List;

/** Communes and EPCI by what is typed of them. */
final class Places {

    private static final int MOST = 10;

    private final PlaceLabels labels;

    Places(Voice voice) {
        this.labels = new PlaceLabels(voice, Typography.of(voice.language()));
    }

    /** Loads the table while the user reads the question. */
    static void prepare() {
        Thread loading = new Thread(PlaceSearch::ofFrance, "places");
        loading.setDaemon(true);
        loading.start();
    }

    Suggestions of(Question.Kind kind) {
        return kind == Question.Kind.COMMUNE ? this::communes : this::epcis;
    }

    private List<Suggestion> communes(String typed) {
        return PlaceSearch.ofFrance().communes(typed, MOST).stream()
                .map(match -> new Suggestion(match.insertion(), labels.of(match)))
                .toList();
    }

    private List<Suggestion> epcis(String typed) {
        return PlaceSearch.ofFrance().epcis(typed, MOST).stream()
                .map(epci -> new Suggestion(epci.siren(), labels.of(epci)))
                .toList();
    }
}
