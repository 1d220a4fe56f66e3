package fr.complet.report;

import fr.complet.budget.Derivation;
import fr.complet.budget.Derived;
import fr.complet.budget.Operation;
import fr.complet.budget.Quotient;
import fr.complet.budget.RateUsed;
import fr.complet.budget.Title;
import fr.complet.dossier.Answer;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays a derivation out as lines: what has a name is a line, and what it is computed from stands below it. */
final class DerivationRows implements Derivation.Teller<List<DerivationRow>> {

    private final Words words;
    private final Messages sentences;
    private final TitleWords titles;
    private final FormulaWords formulas;
    private final ParameterWords parameters;
    /** A figure or step is derived where it is met first, and only named after that. */
    private final Set<Derived.Named> told = new HashSet<>();

    DerivationRows(Words words) {
        this.words = words;
        this.titles = TitleWords.of(words);
        this.sentences = titles.sentences();
        this.formulas = new FormulaWords(words);
        this.parameters = new ParameterWords(words);
    }

    @Override
    public List<DerivationRow> named(Derived.Named step) {
        String label = titles.of(step.title());
        if (!(step.title() instanceof Title.OfLine) && !told.add(step)) {
            return List.of(
                    new DerivationRow(label, formulas.amount(step), "", sentences.say("derivation.above"), List.of()));
        }
        List<DerivationRow> below = step.of().told(this);
        if (below.size() == 1 && below.get(0).label().isEmpty()) {
            DerivationRow leaf = below.get(0);
            return List.of(new DerivationRow(label, leaf.value(), "", leaf.note(), List.of()));
        }
        return List.of(new DerivationRow(label, formulas.amount(step), step.of().told(formulas), "", below));
    }

    @Override
    public List<DerivationRow> written(Derived.Written leaf) {
        return leaf.answer().isGiven()
                ? List.of(
                        leaf("", formulas.amount(leaf), Spot.brief(leaf.answer().place())))
                : lacking(new Derived.Lacking(List.of(leaf.answer())));
    }

    @Override
    public List<DerivationRow> lacking(Derived.Lacking leaf) {
        return leaf.answers().stream().distinct().map(this::lacking).toList();
    }

    /** What is given and still lacking makes the figure pointless; what is not given is to be given. */
    private DerivationRow lacking(Answer<?> answer) {
        String question = words.question(answer.path());
        String spot = Spot.brief(answer.place());
        if (answer.isGiven()) {
            return leaf("", sentences.say("derivation.pointless", question, Inert.of(answer.text())), spot);
        }
        String key = answer.isIllegible() ? "derivation.illegible" : "derivation.blank";
        return leaf("", sentences.say(key, question), spot);
    }

    @Override
    public List<DerivationRow> absent(Derived.Absent leaf) {
        return List.of(leaf("", sentences.say("absence." + leaf.why().name()), ""));
    }

    @Override
    public List<DerivationRow> ruled(Derived.Ruled leaf) {
        return List.of(parameter(
                "derivation.ceiling", parameters.value(leaf.value(), leaf.date()), leaf.value(), leaf.date()));
    }

    private DerivationRow parameter(String key, String value, Dated<?> parameter, LocalDate date) {
        String name = parameter.name().isEmpty() ? sentences.say("derivation.constant") : parameter.name();
        String about = parameter.name().isEmpty() ? "" : parameters.about(parameter, date);
        return leaf(sentences.say(key, name), value, Inert.of(about));
    }

    private static DerivationRow leaf(String label, String value, String note) {
        return new DerivationRow(label, value, "", note, List.of());
    }

    @Override
    public List<DerivationRow> leftOut(Derived.LeftOut step) {
        String amount = step.of().told(this).stream()
                .findFirst()
                .map(row -> row.value())
                .orElse(formulas.amount(step.of()));
        String why = sentences.say("omission." + step.why().name());
        String spot = Spot.brief(step.because().place());
        return List.of(leaf("", "(" + amount + ")", spot.isEmpty() ? why : why + ", " + spot));
    }

    @Override
    public List<DerivationRow> sum(Operation.Sum step) {
        return parts(step);
    }

    @Override
    public List<DerivationRow> difference(Operation.Difference step) {
        return parts(step);
    }

    @Override
    public List<DerivationRow> atRate(Operation.AtRate step) {
        List<DerivationRow> rows = new ArrayList<>();
        if (step.rate() instanceof RateUsed.InForce used) {
            String value = parameters.value(used.value(), used.date());
            rows.add(parameter("derivation.rate", value, used.value(), used.date()));
        } else if (step.rate() instanceof RateUsed.Stated stated) {
            String spot = Spot.brief(stated.answer().place());
            rows.add(leaf(sentences.say("derivation.vat_rate"), formulas.rate(stated), spot));
        }
        rows.addAll(parts(step));
        return rows;
    }

    @Override
    public List<DerivationRow> capped(Operation.Capped step) {
        return parts(step);
    }

    @Override
    public List<DerivationRow> floored(Operation.Floored step) {
        return parts(step);
    }

    @Override
    public List<DerivationRow> prorated(Operation.Prorated step) {
        return parts(step);
    }

    @Override
    public List<DerivationRow> rounded(Operation.Rounded step) {
        return parts(step);
    }

    @Override
    public List<DerivationRow> quotient(Quotient step) {
        return parts(step);
    }

    private List<DerivationRow> parts(Derivation step) {
        return step.parts().stream().flatMap(part -> part.told(this).stream()).toList();
    }
}
