package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an option, a variable of the environment or a project file can settle in one word, with the key of the file and
 * the words that it takes there, each with that of the option, which is taken too.
 */
public enum SettingKey {
    LANGUAGE("langue", "COMPLET_LANG", "fr=fr", "en=en"),
    FAIL_ON("seuil", "COMPLET_FAIL_ON", "bloquant=blocking", "reserve=warning", "jamais=never"),
    STRICT("strict", "COMPLET_STRICT", "oui=true", "non=false"),
    JOBS("taches", "COMPLET_JOBS"),
    COLOR("couleur", "COMPLET_COLOR", "auto=auto", "toujours=always", "jamais=never"),
    BASELINE("constats_acceptes", "COMPLET_BASELINE"),
    /** Files say it for each folder. */
    CALL("", "COMPLET_CALL"),
    /** A day is nothing to be settled for long. */
    DATE("", "COMPLET_DATE");

    private static final String SEPARATOR = " ";

    private final String code;
    private final String variable;
    private final String words;

    SettingKey(String code, String variable, String... words) {
        this.code = code;
        this.variable = variable;
        this.words = String.join(SEPARATOR, words);
    }

    private List<Word> all() {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(SEPARATOR, -1)).map(Word::of).toList();
    }

    /** The key of project files; empty when they have none. */
    public String code() {
        return code;
    }

    /** The variable of the environment. */
    public String variable() {
        return variable;
    }

    /** The words of project files; none when any text may stand there. */
    public List<String> words() {
        return all().stream().map(Word::file).toList();
    }

    /** What the option of the command would say. */
    public Optional<String> understood(String text) {
        String word = Spelling.normalise(text);
        return words.isEmpty()
                ? Optional.of(text.strip()).filter(any -> !any.isEmpty())
                : all().stream()
                        .filter(known -> known.file.equals(word) || known.option.equals(word))
                        .map(Word::option)
                        .findFirst();
    }

    /** What a project file would say, of what the option says. */
    public String written(String option) {
        return all().stream()
                .filter(known -> known.option.equals(option))
                .map(Word::file)
                .findFirst()
                .orElse(option);
    }

    private record Word(String file, String option) {
        static Word of(String both) {
            int equal = both.indexOf('=');
            return new Word(both.substring(0, equal), both.substring(equal + 1));
        }
    }
}
