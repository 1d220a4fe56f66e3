package fr.complet.reading;

import fr.complet.language.QuestionLabels;
import fr.complet.language.Spellings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The keys that may head the columns of one table of the dossier format. */
final class TableKeys {
    private static final Map<String, TableKeys> BY_TABLE = new ConcurrentHashMap<>();

    /** A unit in brackets counts for nothing, but for one that makes another number of what is written. */
    private static final Pattern THOUSANDS =
            Pattern.compile("\\(.*(?:\\b[km] ?(?:\u20AC|eur)|milliers|millions)", Pattern.CASE_INSENSITIVE);

    private final String table;
    private final Names<String> names = new Names<>();
    private final Names<Boolean> aside = new Names<>();
    private final Map<String, Question> questions = new HashMap<>();

    private TableKeys(String table) {
        this.table = table;
        aside.addAll(Spellings.all().of("column.aside"), true);
        aside.addAll(Spellings.all().of(table + ".aside"), true);
        String line = table + "[].";
        for (Question question : DossierFormat.questions()) {
            if (question.path().startsWith(line)) {
                String key = question.path().substring(line.length());
                questions.put(key, question);
                names.add(key, key);
                question.synonyms().forEach(synonym -> names.add(synonym, synonym));
            }
        }
        for (String key : questions.keySet()) {
            names.add(QuestionLabels.french().of(line + key), key);
            names.add(QuestionLabels.english().of(line + key), key);
        }
        for (String path : Spellings.all().paths()) {
            if (path.startsWith(line)) {
                String key = path.substring(line.length());
                names.add(key, key);
                names.addAll(Spellings.all().of(path), key);
            }
        }
    }

    static TableKeys of(String table) {
        return BY_TABLE.computeIfAbsent(table, TableKeys::new);
    }

    Optional<String> find(String heading) {
        if (heading.indexOf('(') >= 0 && THOUSANDS.matcher(heading).find()) {
            return Optional.empty();
        }
        return names.find(heading).or(() -> PlanHeading.key(table, heading));
    }

    Optional<String> nearest(String heading) {
        return names.nearest(heading).flatMap(names::find);
    }

    Optional<Question.Kind> kind(String key) {
        return Optional.ofNullable(questions.get(key)).map(Question::kind);
    }

    /** Whether one answer may stand for several lines at once: of an amount that would count it twice. */
    boolean mayStandForSeveralLines(String key) {
        return kind(key)
                .filter(kind -> kind == Question.Kind.CHOICE
                        || kind == Question.Kind.YEAR
                        || kind == Question.Kind.RATE
                        || kind == Question.Kind.YES_NO)
                .isPresent();
    }

    /** A column that people read and the dossier does not hold: a remark, a share computed from the amounts. */
    boolean isAside(String heading) {
        return aside.find(heading).isPresent();
    }
}
