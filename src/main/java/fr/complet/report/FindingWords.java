package fr.complet.report;

import fr.complet.call.Clause;
import fr.complet.language.Messages;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Fault;
import fr.complet.requirement.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the sentences of findings: those of their faults, with their facts in them. */
final class FindingWords {

    private static final String REMEDY = ".remedy";

    /** Java looks the name of a nested class up anew each time. */
    private static final Map<Fault, String> KEYS = new ConcurrentHashMap<>();

    private final Words words;
    private final Messages messages;

    FindingWords(Words words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** What is, and what was asked. */
    String message(Clause clause, Finding finding) {
        String key = key(finding.fault());
        return find(key, clause, finding).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    /** What to do: the words of the fault, which know its figures, else those of the clause. */
    Optional<String> remedy(Clause clause, Finding finding) {
        return find(key(finding.fault()) + REMEDY, clause, finding)
                .or(() -> clause.remedy().map(words::text));
    }

    private static String key(Fault fault) {
        return KEYS.computeIfAbsent(fault, Fault::key);
    }

    private Optional<String> find(String key, Clause clause, Finding finding) {
        return messages.find(key, firstCount(finding), name -> open(name, clause, finding));
    }

    /** What a sentence leaves open: a fact by its number, or something of the clause or finding by its name. */
    private String open(String name, Clause clause, Finding finding) {
        int colon = name.indexOf(':');
        String argument = name.substring(colon + 1);
        return switch (colon < 0 ? name : name.substring(0, colon)) {
            case "title" -> words.title(clause);
            case "expected" -> words.expected(finding).orElse("");
            case "actual" -> words.actual(finding).orElse("");
            case "where", "evidence" -> ifAny(name, fact(finding, "1"));
            case "kind" -> kind(fact(finding, argument));
            case "quoted" -> ifAny("quoted", fact(finding, argument));
            default -> fact(finding, name);
        };
    }

    private String fact(Finding finding, String number) {
        return finding.facts().get(Integer.parseInt(number)).told(words);
    }

    /** What a file is; formats are told by their usual abbreviations. */
    private String kind(String code) {
        return messages.find("kind." + code, 1, name -> name).orElse(code);
    }

    /** A part of a sentence that is left out when there is nothing to say. */
    private String ifAny(String key, String text) {
        return text.isEmpty() ? "" : messages.say(key, text);
    }

    /** The number that a sentence with two forms agrees with: the first that the finding counts. */
    private static long firstCount(Finding finding) {
        for (Fact fact : finding.facts()) {
            if (fact instanceof Fact.Count count) {
                return count.number();
            }
        }
        return 1;
    }
}
