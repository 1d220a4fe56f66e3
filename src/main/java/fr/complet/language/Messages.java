package fr.complet.language;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, by key. A sentence names what it leaves open in braces: {@code {0}} is the first
 * argument. A sentence that counts stands under two keys, {@code key.one} and {@code key.other}.
 */
public final class Messages {

    private static final String FILE = "messages";
    private static final String ONE = ".one";
    private static final String OTHER = ".other";

    private final Language language;
    private final Remembered<Forms> sentences;

    private Messages(Language language, String file) {
        this.language = language;
        Wordbook written = Wordbook.of(file + "_" + language.code());
        this.sentences = new Remembered<>(key -> Forms.of(key, written));
    }

    public static Messages in(Language language) {
        return switch (language) {
            case FR -> French.MESSAGES;
            case EN -> English.MESSAGES;
        };
    }

    /** The sentences of explanations, which a check has no need of. */
    public static Messages explaining(Language language) {
        return new Messages(language, "explain");
    }

    /** The help that an empty dossier gives to those who fill it in. */
    public static Messages guiding(Language language) {
        return new Messages(language, "guide");
    }

    /** The sentences of the forms made for platforms and browsers. */
    public static Messages ofFormats(Language language) {
        return new Messages(language, "formats");
    }

    /** The sentences about figures, their derivations, advice and scenarios, which a check has no need of. */
    public static Messages budgeting(Language language) {
        return new Messages(language, "budget");
    }

    /** The words of a plan de financement that is shown to a council. */
    public static Messages planning(Language language) {
        return new Messages(language, "plan");
    }

    /** What the assistant says. */
    public static Messages assisting(Language language) {
        return new Messages(language, "assistant");
    }

    public Language language() {
        return language;
    }

    /** The sentence of a key, with its arguments in their order. */
    public String say(String key, String... arguments) {
        return known(key, sentences.of(key).plain()).filled(arguments);
    }

    /** The sentence of a key that counts; the first argument is the number as the sentence prints it. */
    public String count(String key, long number, String... arguments) {
        return known(key, sentences.of(key).counting(language.isSingular(number)))
                .filled(arguments);
    }

    /** The sentence of a key, if it has one; what it leaves open is named by its number or word. */
    public Optional<String> find(String key, long number, UnaryOperator<String> named) {
        Forms forms = sentences.of(key);
        @Nullable Sentence found = forms.plain() == null ? forms.counting(language.isSingular(number)) : forms.plain();
        return found == null ? Optional.empty() : Optional.of(found.filled(named));
    }

    private Sentence known(String key, @Nullable Sentence sentence) {
        if (sentence == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.code());
        }
        return sentence;
    }

    /** What stands under a key: a sentence, or two of which one is for a single thing. */
    private record Forms(
            @Nullable Sentence plain,
            @Nullable Sentence one,
            @Nullable Sentence other) {

        static Forms of(String key, Wordbook written) {
            @Nullable Sentence plain = sentence(key, written);
            return plain == null
                    ? new Forms(null, sentence(key + ONE, written), sentence(key + OTHER, written))
                    : new Forms(plain, null, null);
        }

        private static @Nullable Sentence sentence(String key, Wordbook written) {
            return written.find(key).map(Sentence::of).orElse(null);
        }

        @Nullable
        Sentence counting(boolean single) {
            return single ? one : other;
        }
    }

    /** Loaded when first asked for. */
    private static final class French {
        static final Messages MESSAGES = new Messages(Language.FR, FILE);
    }

    private static final class English {
        static final Messages MESSAGES = new Messages(Language.EN, FILE);
    }
}
