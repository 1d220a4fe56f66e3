package fr.complet.report;

import fr.complet.call.Clause;
import fr.complet.language.Messages;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Fault;
import fr.complet.requirement.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Makes the sentences of findings: those of their faults, with their facts in them. */
final class FindingWords {

    private static final String REMEDY = ".remedy";

    /** Java looks the name of a nested class up anew each time. */
    private static final Map<Fault, Keys> KEYS = new ConcurrentHashMap<>();

    private final Words words;
    private final Messages messages;

    FindingWords(Words words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** What is, and what was asked. */
    String message(Clause clause, Finding finding) {
        String key = keys(finding.fault()).message();
        Optional<String> message = find(key, clause, finding);
        if (message.isEmpty()) {
            throw new IllegalStateException("no words for " + key);
        }
        return message.get();
    }

    /** What to do: the words of the fault, which know its figures, else those of the clause. */
    Optional<String> remedy(Clause clause, Finding finding) {
        Optional<String> remedy = find(keys(finding.fault()).remedy(), clause, finding);
        return remedy.isPresent() ? remedy : clause.remedy().map(words::text);
    }

    private static Keys keys(Fault fault) {
        return KEYS.computeIfAbsent(fault, Keys::of);
    }

    private Optional<String> find(String key, Clause clause, Finding finding) {
        return messages.find(key, firstCount(finding), new Opening(words, clause, finding));
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

    /** Where the words of a fault stand. */
    private record Keys(String message, String remedy) {

        static Keys of(Fault fault) {
            String key = fault.key();
            return new Keys(key, key + REMEDY);
        }
    }

    /** What a sentence leaves open: a fact by its number, or something of the clause or finding by its name. */
    private record Opening(Words words, Clause clause, Finding finding) implements UnaryOperator<String> {

        @Override
        public String apply(String name) {
            int colon = name.indexOf(':');
            String argument = name.substring(colon + 1);
            return switch (colon < 0 ? name : name.substring(0, colon)) {
                case "title" -> words.title(clause);
                case "expected" -> words.expected(finding).orElse("");
                case "actual" -> words.actual(finding).orElse("");
                case "where", "evidence" -> ifAny(name, fact("1"));
                case "kind" -> kind(fact(argument));
                case "quoted" -> ifAny("quoted", fact(argument));
                default -> fact(name);
            };
        }

        private String fact(String number) {
            Fact fact = finding.facts().get(Integer.parseInt(number));
            return fact instanceof Fact.Quote ? words.found(fact.told(words), finding) : fact.told(words);
        }

        /** What a file is; formats are told by their usual abbreviations. */
        private String kind(String code) {
            return words.messages().find("kind." + code, 1, name -> name).orElse(code);
        }

        /** A part of a sentence that is left out when there is nothing to say. */
        private String ifAny(String key, String text) {
            return text.isEmpty() ? "" : words.messages().say(key, text);
        }
    }
}
