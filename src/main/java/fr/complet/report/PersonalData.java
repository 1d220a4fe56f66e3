package fr.complet.report;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text says of people: whatever looks like an e-mail address, a telephone or an account number, and the names and
 * addresses that a dossier gives for people, wherever its author wrote them again.
 */
public record PersonalData(Optional<Pattern> known) {

    static final String HIDDEN = "…";

    private static final List<String> GROUPS =
            List.of("porteur.representant", "porteur.signataire", "porteur.contact", "porteur.rib");

    /** With the separators that people put between digits; an account number may be one of any country. */
    private static final Pattern LOOKS =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"
                    + "|(?<!\\d)(?:\\+33|0033|0)[ .\u00A0\u202F-]?[1-9](?:[ .\u00A0\u202F-]?\\d{2}){4}(?!\\d)"
                    + "|\\b[A-Z]{2}\\d{2}(?:[ \u00A0\u202F]?[A-Z0-9]{4}){3,7}(?:[ \u00A0\u202F]?[A-Z0-9]{1,4})?\\b");

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 200;

    /** Words of names that say nothing of anybody. */
    private static final Set<String> COMMON = Set.of("monsieur", "madame", "mme", "les", "des", "van", "von", "del");

    /** Those that no dossier is known for. */
    static PersonalData ofNobody() {
        return new PersonalData(Optional.empty());
    }

    static PersonalData of(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        List<String> names = new ArrayList<>();
        addName(names, applicant.representative().name());
        addName(names, applicant.signatory().name());
        addName(names, applicant.contact().name());
        if (!applicant
                .account()
                .holder()
                .text()
                .equalsIgnoreCase(applicant.name().text())) {
            addName(names, applicant.account().holder());
        }
        add(names, applicant.contact().email());
        add(names, applicant.contact().telephone());
        add(names, applicant.account().iban());
        return new PersonalData(names.isEmpty() ? Optional.empty() : Optional.of(anyOf(names)));
    }

    private static void addName(List<String> names, Answer<String> name) {
        add(names, name);
        String whole = name.text().length() > LONGEST_NAME ? "" : name.text();
        for (String word : whole.split("[\\s,.]+", -1)) {
            boolean telling = word.length() >= SHORTEST_NAME
                    && Character.isUpperCase(word.charAt(0))
                    && !COMMON.contains(word.toLowerCase(Locale.ROOT));
            if (telling) {
                names.add(word);
            }
        }
    }

    private static void add(List<String> names, Answer<String> answer) {
        String text = answer.text().strip();
        if (text.length() >= SHORTEST_NAME && text.length() <= LONGEST_NAME) {
            names.add(text);
        }
    }

    /** The longer first, so that a whole name is hidden as one. */
    private static Pattern anyOf(List<String> names) {
        String all = names.stream()
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text without them. */
    String hiddenIn(String text) {
        String plain = LOOKS.matcher(text).replaceAll(HIDDEN);
        return known.map(names -> names.matcher(plain))
                .map(found -> found.replaceAll(Matcher.quoteReplacement(HIDDEN)))
                .orElse(plain);
    }

    List<String> hiddenIn(List<String> texts) {
        return texts.stream().map(this::hiddenIn).toList();
    }

    /** Whether an answer says something of people, whatever it says. */
    public static boolean isAt(String path) {
        return GROUPS.stream().anyMatch(group -> path.equals(group) || path.startsWith(group + "."));
    }
}
