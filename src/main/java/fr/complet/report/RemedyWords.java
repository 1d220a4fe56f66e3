package fr.complet.report;

import fr.complet.advice.Advice;
import fr.complet.advice.Remedy;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Resource;
import fr.complet.dossier.Section;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;

/** Tells what to change in a plan. */
final class RemedyWords implements Remedy.Teller<String> {

    private final Words words;
    private final Messages sentences;
    private final Optional<Resource> asked;
    private final List<Resource> all;

    /** The grant asked is told apart from other resources. */
    RemedyWords(Words words, Assessment assessment) {
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.asked = Advice.asked(assessment);
        this.all = assessment.dossier().plan().resources().all();
    }

    @Override
    public String amount(Remedy.Amount remedy) {
        String own = remedy.own().map(this::own).orElse("");
        return moved(remedy) + own + after(remedy.after());
    }

    private String moved(Remedy.Amount remedy) {
        boolean grant = asked.filter(remedy.resource()::equals).isPresent();
        String direction = remedy.now().exceeds(remedy.before()) ? "remedy.raise" : "remedy.lower";
        return sentences.say(
                grant ? "remedy.ask" : direction,
                funder(remedy.resource()),
                words.amount(remedy.before()),
                words.amount(remedy.now()));
    }

    private String own(Remedy.OwnChange own) {
        boolean raised = own.now().exceeds(own.before());
        return sentences.say(
                raised ? "remedy.own_raise" : "remedy.own_lower", words.amount(own.before()), words.amount(own.now()));
    }

    private String after(Remedy.After after) {
        return balance(after.balance()) + broken(after.broken());
    }

    private String balance(Money balance) {
        if (balance.isZero()) {
            return "";
        }
        String key = balance.isNegative() ? "remedy.lacking" : "remedy.exceeding";
        return sentences.say(key, words.amount(balance.magnitude()));
    }

    private String broken(List<Clause> broken) {
        return broken.isEmpty() ? "" : sentences.say("remedy.breaks", ids(broken));
    }

    static String ids(List<Clause> clauses) {
        return String.join(
                ", ",
                clauses.stream()
                        .map(clause -> "[" + clause.id() + "]")
                        .distinct()
                        .toList());
    }

    @Override
    public String paying(Remedy.Paying remedy) {
        return sentences.say("remedy.paying." + remedy.section().name(), funder(remedy.resource()))
                + broken(remedy.after().broken());
    }

    @Override
    public String allocated(Remedy.Allocated remedy) {
        return sentences.say(
                "remedy.allocated",
                String.join(
                        sentences.say("remedy.next"),
                        remedy.parts().stream().map(this::part).toList()));
    }

    private String part(Remedy.Part part) {
        String funder = funder(part.resource());
        if (!part.operating().isPositive()) {
            return sentences.say("remedy.part." + Section.INVESTISSEMENT.name(), funder);
        }
        return part.investment().isPositive()
                ? sentences.say(
                        "remedy.part.both", funder, words.amount(part.investment()), words.amount(part.operating()))
                : sentences.say("remedy.part." + Section.FONCTIONNEMENT.name(), funder);
    }

    @Override
    public String written(Remedy.Written remedy) {
        return sentences.say(
                "remedy.written",
                words.question(remedy.path()),
                words.amount(remedy.before()),
                words.amount(remedy.now()));
    }

    /** Who pays, as written; with its scheme when it pays twice. */
    String funder(Resource resource) {
        String name = name(resource);
        boolean twice = all.stream().filter(other -> name(other).equals(name)).count() > 1;
        Optional<String> scheme = resource.scheme().value().map(known -> known.code());
        return twice && scheme.isPresent()
                ? sentences.say("remedy.funder", name, Inert.of(scheme.orElseThrow()))
                : name;
    }

    private String name(Resource resource) {
        Answer<String> name = resource.funder();
        return name.value()
                .map(text -> Inert.of(text.strip()))
                .or(() -> resource.type().value().map(words::label))
                .orElseGet(() -> sentences.say("unnamed"));
    }
}
