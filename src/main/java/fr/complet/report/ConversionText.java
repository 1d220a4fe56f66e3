package fr.complet.report;

import fr.complet.call.Call;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Place;
import fr.complet.language.Messages;
import fr.complet.reading.DossierSource;
import fr.complet.writing.Obstacle;
import fr.complet.writing.Relocation;
import java.util.Comparator;
import java.util.List;

/** Tells what became of a dossier that was to be written. */
public final class ConversionText {

    private static final int MOST = 10;

    private final Words words;
    private final Messages messages;

    public ConversionText(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** That an empty one is there. */
    public String begun(String file, Call call) {
        return line(messages.say("convert.begun", file, words.text(call.title())))
                + line(messages.say("convert.next", file));
    }

    /** That it stands in another file now. */
    public String done(DossierSource source, String from, String to) {
        long answers = source.dossier().answers().all().stream()
                .filter(answer -> !((Answer<?>) answer).isBlank())
                .count();
        return line(messages.count("convert.done", answers, words.count(answers), from, to));
    }

    /** What it could not take along, and nobody would miss at once. */
    public String remarks(DossierSource source, Relocation relocation, String to) {
        var told = new StringBuilder();
        List<String> lost = relocation.lost(source.contents());
        if (!lost.isEmpty()) {
            String first = lost.get(0);
            told.append(line(messages.count("convert.lost", lost.size(), words.count(lost.size()), first, to)));
        }
        source.contents().idle().stream()
                .sorted(Comparator.comparing(response -> response.place().line()))
                .forEach(response ->
                        told.append(line(messages.say("convert.idle", response.key(), Spot.brief(response.place())))));
        source.left()
                .forEach(key -> told.append(line(messages.say("convert.left", key.key(), Spot.brief(key.place())))));
        return told.toString();
    }

    /** Why nothing was written. */
    public String refused(List<Obstacle> obstacles, String to) {
        var told = new StringBuilder(
                line(messages.count("convert.refused", obstacles.size(), words.count(obstacles.size()), to)));
        obstacles.stream().limit(MOST).forEach(obstacle -> told.append(line("- " + told(obstacle))));
        if (obstacles.size() > MOST) {
            int more = obstacles.size() - MOST;
            told.append(line(messages.count("convert.more", more, words.count(more))));
        }
        return told.toString();
    }

    private String told(Obstacle obstacle) {
        List<String> details = obstacle.details();
        String question = words.question(obstacle.path());
        String what = switch (obstacle.kind()) {
            case MISSHAPEN -> messages.say("convert.misshapen", question, misreading(details));
            case TOO_LONG -> messages.say("convert.too_long", question, count(details.get(0)), count(details.get(1)));
            case READS_AS_TOTAL -> messages.say("convert.total", question, details.get(0));
            case ILLEGIBLE ->
                messages.say(
                        "convert.illegible", question, details.get(0), misreading(details.subList(1, details.size())));
            case CHANGED -> messages.say("convert.changed", question, quoted(details.get(0)), quoted(details.get(1)));
        };
        return spot(obstacle.place()) + what;
    }

    private String misreading(List<String> details) {
        Misreading.Kind kind = Misreading.Kind.valueOf(details.get(0));
        return words.misreading(
                Misreading.of(kind, details.subList(1, details.size()).toArray(String[]::new)));
    }

    private String count(String number) {
        return words.count(Long.parseLong(number));
    }

    private String quoted(String text) {
        return text.isEmpty() ? messages.say("convert.nothing") : messages.say("convert.quoted", text);
    }

    private String spot(Place place) {
        String spot = Spot.brief(place);
        return spot.isEmpty() ? "" : spot + messages.say("spot.says");
    }

    private static String line(String text) {
        return Inert.of(text) + "\n";
    }
}
