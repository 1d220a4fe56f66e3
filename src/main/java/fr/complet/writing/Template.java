package fr.complet.writing;

import fr.complet.call.Call;
import fr.complet.call.Severity;
import fr.complet.dossier.Choice;
import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.language.QuestionLabels;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which questions a written dossier offers, and what it says about each: all of them, or those of one call. */
public final class Template {

    private final Optional<Demands> demands;
    private final Messages guide;

    private Template(Optional<Demands> demands, Language language) {
        this.demands = demands;
        this.guide = Messages.guiding(language);
    }

    /** For a dossier that answers a call, by the rules in force on a day; its help is in one language. */
    public static Template of(Call call, LocalDate date, Language language) {
        return new Template(Optional.of(Demands.of(call, date)), language);
    }

    /** For any dossier. */
    public static Template any(Language language) {
        return new Template(Optional.empty(), language);
    }

    Optional<Call> call() {
        return demands.map(Demands::call);
    }

    /** Its sentences. */
    Messages guide() {
        return guide;
    }

    /** The questions, groups and tables of a group that it offers. */
    List<Question> children(String group) {
        return DossierFormat.children(group).stream().filter(this::isOffered).toList();
    }

    /** Whether it has a question, group or table. */
    boolean offers(String path) {
        return DossierFormat.question(path).filter(this::isOffered).isPresent();
    }

    List<DemandedPiece> pieces() {
        return demands.map(Demands::pieces).orElse(List.of());
    }

    List<String> waivable() {
        return demands.map(Demands::waivable).orElse(List.of());
    }

    /** The answers that it offers to a question. */
    List<Choice> choices(Question question) {
        return question.choices().stream()
                .filter(choice -> demands.filter(known -> !known.admits(choice)).isEmpty())
                .toList();
    }

    /** Whether the dossier is incomplete without an answer to a question. */
    public boolean isRequired(String path) {
        return need(path).filter(Severity::blocks).isPresent();
    }

    /** The name of a question, with a capital. */
    static String label(String path) {
        return QuestionLabels.french().title(path);
    }

    /** What is to be answered, and how badly it is needed. */
    public String help(String path) {
        String help = guide.find("help." + path, 1, name -> name).orElse("");
        return need(path)
                .map(severity -> guide.say("need." + word(severity)) + " " + help)
                .orElse(help);
    }

    private Optional<Severity> need(String path) {
        return demands.flatMap(known -> known.need(path));
    }

    private boolean isOffered(Question question) {
        return demands.filter(known -> !known.isOffered(question)).isEmpty();
    }

    private static String word(Severity severity) {
        return severity.blocks() ? "blocking" : severity.name().toLowerCase(Locale.ROOT);
    }
}
