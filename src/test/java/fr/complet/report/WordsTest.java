package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Misreading;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.reading.CallProblem;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.Fault;
import fr.complet.requirement.Requirement;
import fr.complet.writing.Uneditable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordsTest {

    private static final List<String> SUFFIXES = List.of(".remedy", ".one", ".other");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fault_has_its_words(Language language) throws Exception {
        assertThat(faultKeys())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(Messages.in(language).find(key, 2, name -> name))
                        .as(key)
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_way_to_be_illegible_has_its_words(Language language) {
        ReadingWords words = Words.in(language).reading();

        for (Misreading.Kind kind : Misreading.Kind.values()) {
            assertThat(words.misreading(Misreading.of(kind, "12", "34")))
                    .as(kind.name())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_notice_has_its_words(Language language) {
        ReadingWords words = Words.in(language).reading();

        for (Notice.Kind kind : Notice.Kind.values()) {
            var notice = new Notice(kind, List.of("a", "b", "c"), Place.ofFile("dossier.yaml"));
            assertThat(words.notice(notice)).as(kind.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_unreadable_file_is_told_with_a_remedy(Language language) {
        ReadingWords words = Words.in(language).reading();

        for (Unreadable.Cause cause : Unreadable.Cause.values()) {
            var failure = failure(cause, "a", "b");
            assertThat(words.failure(failure)).as(cause.name()).isNotBlank();
            assertThat(words.remedy(failure)).as(cause.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reason_not_to_write_an_answer_is_told_with_a_remedy(Language language) {
        Words words = Words.in(language);

        for (Uneditable.Kind kind : Uneditable.Kind.values()) {
            var refusal = new Uneditable(kind, Place.ofFile("dossier.xlsx"), "porteur.nom", "2", "3");
            assertThat(UneditableText.of(refusal, words)).as(kind.name()).startsWith("dossier.xlsx");
            assertThat(UneditableText.remedy(refusal, words)).as(kind.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_mistake_of_a_call_file_has_its_words(Language language) {
        Place place = Place.inText("appel.yaml", "", 3, 1);
        List<CallProblem> problems = Stream.of(CallProblem.Kind.values())
                .map(kind -> new CallProblem(kind, List.of("a", "b", "c"), place))
                .toList();
        var failure = new Failure(Unreadable.Cause.CALL_INVALID, List.of("appel.yaml"), place, problems);

        assertThat(Words.in(language).reading().mistakes(failure))
                .hasSameSizeAs(problems)
                .allSatisfy(mistake -> assertThat(mistake).startsWith("appel.yaml:3:1"));
    }

    @Test
    void no_words_are_left_of_a_fault_that_is_gone() throws Exception {
        Set<String> known = new TreeSet<>(faultKeys());
        Stream.of(Misreading.Kind.values()).forEach(kind -> known.add("Misreading." + kind.name()));
        Stream.of(Notice.Kind.values()).forEach(kind -> known.add("Notice." + kind.name()));
        Stream.of(CallProblem.Kind.values()).forEach(kind -> known.add("CallProblem." + kind.name()));
        Stream.of(Unreadable.Cause.values()).forEach(cause -> known.add("Unreadable." + cause.name()));
        Stream.of(Uneditable.Kind.values()).forEach(kind -> known.add("Uneditable." + kind.name()));

        for (String key : sentences().stringPropertyNames()) {
            if (Character.isUpperCase(key.charAt(0))) {
                assertThat(known).contains(withoutSuffix(key));
            }
        }
    }

    @Test
    void a_near_word_is_proposed_only_when_there_is_one() {
        ReadingWords words = Words.in(Language.EN).reading();

        assertThat(words.failure(failure(Unreadable.Cause.CALL_UNKNOWN, "tid", "tid-bfc-2021")))
                .isEqualTo("unknown call: \"tid\" (did you mean \"tid-bfc-2021\"?)");
        assertThat(words.failure(failure(Unreadable.Cause.CALL_UNKNOWN, "x", "")))
                .isEqualTo("unknown call: \"x\"");
        assertThat(words.misreading(Misreading.of(Misreading.Kind.CHOICE_UNKNOWN)))
                .isEqualTo("unknown choice");
        assertThat(words.misreading(Misreading.of(Misreading.Kind.CHOICE_UNKNOWN, "etudes")))
                .isEqualTo("unknown choice (did you mean \"etudes\"?)");
    }

    @Test
    void a_key_given_twice_is_named_and_points_at_the_line_or_the_cell_of_the_first() {
        ReadingWords words = Words.in(Language.EN).reading();

        assertThat(words.misreading(Misreading.of(Misreading.Kind.KEY_TWICE, "53", "7", "tva")))
                .isEqualTo("key given twice: \"tva\" (first at line 53)");
        assertThat(words.misreading(Misreading.of(Misreading.Kind.KEY_TWICE, "Dossier", "A4", "TVA")))
                .isEqualTo("key given twice: \"TVA\" (first at Dossier!A4)");
    }

    private static Failure failure(Unreadable.Cause cause, String... details) {
        return new Failure(cause, List.of(details), Place.ofFile("dossier.yaml"), List.of());
    }

    private static String withoutSuffix(String key) {
        for (String suffix : SUFFIXES) {
            if (key.endsWith(suffix)) {
                return withoutSuffix(key.substring(0, key.length() - suffix.length()));
            }
        }
        return key;
    }

    /** The keys of the faults of every class of the package of requirements. */
    private static List<String> faultKeys() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                        Requirement.class.getResource("Requirement.class").toURI())
                .getParent();
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.startsWith("package-info")) {
                    String simple = name.substring(0, name.length() - ".class".length());
                    keys.addAll(keys(Class.forName(Requirement.class.getPackageName() + "." + simple)));
                }
            }
        }
        return keys;
    }

    private static List<String> keys(Class<?> type) {
        boolean listed = type.isEnum() && Fault.class.isAssignableFrom(type);
        return listed
                ? Stream.of(type.getEnumConstants())
                        .map(fault -> ((Fault) fault).key())
                        .toList()
                : List.of();
    }

    private static Properties sentences() throws IOException {
        var sentences = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("messages_fr.properties")) {
            sentences.load(file);
        }
        return sentences;
    }
}
