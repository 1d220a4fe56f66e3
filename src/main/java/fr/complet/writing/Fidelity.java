package fr.complet.writing;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Place;
import fr.complet.reading.Content;
import fr.complet.reading.DossierContents;
import fr.complet.reading.DossierSource;
import fr.complet.reading.Response;
import fr.complet.writing.Obstacle.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a dossier still says the same once it is written elsewhere and read again. */
final class Fidelity {

    private static final String UNREAD = "?";

    /** Keeps unknown keys apart from questions. */
    private static final String STRANGER = "? ";

    private final Relocation relocation;
    private final Map<String, Told> before;
    private final Map<String, Told> after;

    private Fidelity(DossierSource before, DossierSource after, Relocation relocation) {
        this.relocation = relocation;
        this.before = told(before);
        this.after = told(after);
    }

    /** What is read otherwise. */
    static List<Obstacle> differences(DossierSource before, DossierSource after, Relocation relocation) {
        return new Fidelity(before, after, relocation).differences();
    }

    /**
     * What is read somewhere.
     *
     * @param value something that can be compared
     * @param reason why it is illegible, as obstacles tell it; none when it is not
     */
    private record Told(Object value, String text, List<String> reason, Place place) {
        static final Told NOTHING = new Told("", "", List.of(), Place.ofFile(""));

        static Told of(Answer<?> answer) {
            return answer instanceof Illegible<?> illegible
                    ? new Told(UNREAD, answer.text(), Obstacle.reason(illegible), answer.place())
                    : new Told(
                            answer.value().<Object>map(value -> value).orElse(""),
                            answer.text(),
                            List.of(),
                            answer.place());
        }

        static Told of(Response stranger) {
            String text = ((Content.Text) stranger.contents().get(0)).text();
            return new Told(text, text, List.of(), stranger.place());
        }

        /** Several texts under keys of one name, in their order. */
        Told after(Told first) {
            String both = first.text() + "; " + text;
            return new Told(both, both, List.of(), first.place());
        }

        Obstacle against(Told other, String path) {
            return reason.isEmpty()
                    ? new Obstacle(Kind.CHANGED, path, List.of(text, other.text), place)
                    : new Obstacle(
                            Kind.ILLEGIBLE,
                            path,
                            Stream.concat(Stream.of(text), reason.stream()).toList(),
                            place);
        }
    }

    private List<Obstacle> differences() {
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<Obstacle> differences = new ArrayList<>();
        for (String path : paths) {
            Told was = before.getOrDefault(path, Told.NOTHING);
            Told is = after.getOrDefault(path, Told.NOTHING);
            if (!relocation.of(path, was.value()).equals(is.value())) {
                String shown = path.startsWith(STRANGER) ? path.substring(STRANGER.length()) : path;
                differences.add(was.against(is, shown));
            }
        }
        return differences;
    }

    private static Map<String, Told> told(DossierSource source) {
        Map<String, Told> told = new LinkedHashMap<>();
        Dossier dossier = source.dossier();
        dossier.answers().all().stream()
                .filter(answer -> !answer.isBlank())
                .forEach(answer -> told.put(answer.path(), Told.of(answer)));
        dossier.answers().illegible().forEach(stray -> told.put(stray.path(), Told.of(stray)));
        strangers(source.contents())
                .forEach(response ->
                        told.merge(STRANGER + response.path(), Told.of(response), (one, other) -> other.after(one)));
        return told;
    }

    private static List<Response> strangers(DossierContents contents) {
        List<Response> strangers = new ArrayList<>(contents.responses());
        contents.tables().forEach(table -> table.lines().forEach(strangers::addAll));
        strangers.removeIf(Response::isKnown);
        return strangers;
    }
}
