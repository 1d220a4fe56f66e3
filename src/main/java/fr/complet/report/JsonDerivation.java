package fr.complet.report;

import fr.complet.budget.Derivation;
import fr.complet.budget.Derived;
import fr.complet.budget.Operation;
import fr.complet.budget.Quotient;
import fr.complet.budget.RateUsed;
import fr.complet.dossier.Answer;
import fr.complet.money.Ratio;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the fields of one derivation: what operation it is, what it comes to, and its parts; of a leaf, its place in the
 * file or the value in force with its source. The values of the parts give that of the whole.
 */
final class JsonDerivation implements Derivation.Teller<Void> {

    private final JsonText json;
    private final TitleWords titles;
    private final FormulaWords formulas;

    JsonDerivation(JsonText json, Words words) {
        this.json = json;
        this.titles = TitleWords.of(words);
        this.formulas = new FormulaWords(words);
    }

    @Override
    public Void named(Derived.Named step) {
        json.text("title", titles.of(step.title()));
        return step.of().told(this);
    }

    @Override
    public Void written(Derived.Written leaf) {
        value("written", leaf);
        JsonDossier.place(json, leaf.answer().place());
        return end();
    }

    @Override
    public Void lacking(Derived.Lacking leaf) {
        value("lacking", leaf);
        json.openArray("lacking");
        leaf.answers().stream().map(Answer::path).distinct().forEach(json::item);
        json.close();
        return end();
    }

    @Override
    public Void absent(Derived.Absent leaf) {
        value("absent", leaf);
        json.text("reason", leaf.why().name().toLowerCase(Locale.ROOT));
        return end();
    }

    @Override
    public Void ruled(Derived.Ruled leaf) {
        value("parameter", leaf);
        parameter("parameter", leaf.value(), leaf.date());
        return end();
    }

    @Override
    public Void leftOut(Derived.LeftOut step) {
        value("left_out", step);
        json.text("reason", step.why().name().toLowerCase(Locale.ROOT));
        json.openObject("because");
        json.text("path", step.because().path());
        JsonDossier.place(json, step.because().place());
        json.close();
        return parts(step);
    }

    @Override
    public Void sum(Operation.Sum step) {
        value("sum", step);
        return parts(step);
    }

    @Override
    public Void difference(Operation.Difference step) {
        value("difference", step);
        return parts(step);
    }

    @Override
    public Void atRate(Operation.AtRate step) {
        value("at_rate", step);
        json.openObject("rate");
        json.rate("value", step.rate().rate());
        if (step.rate() instanceof RateUsed.InForce used) {
            parameter("parameter", used.value(), used.date());
        } else if (step.rate() instanceof RateUsed.Stated stated) {
            JsonDossier.place(json, stated.answer().place());
        }
        json.close();
        return parts(step);
    }

    @Override
    public Void capped(Operation.Capped step) {
        value("least", step);
        return parts(step);
    }

    @Override
    public Void floored(Operation.Floored step) {
        value("at_least_zero", step);
        return parts(step);
    }

    @Override
    public Void prorated(Operation.Prorated step) {
        value("prorated", step);
        return parts(step);
    }

    @Override
    public Void rounded(Operation.Rounded step) {
        value("rounded_" + step.how().name().toLowerCase(Locale.ROOT), step);
        return parts(step);
    }

    @Override
    public Void quotient(Quotient step) {
        json.text("operation", "quotient");
        json.share("value", step.share().map(Ratio::tenThousandths));
        json.textIfAny("formula", step.told(formulas));
        return parts(step);
    }

    /** What it is, what it comes to exactly, and how. */
    private void value(String operation, Derived step) {
        json.text("operation", operation);
        json.exact("value", step.worth());
        json.textIfAny("formula", step.told(formulas));
    }

    /** The value in force, with who says so. */
    private void parameter(String name, Dated<?> parameter, LocalDate date) {
        Optional<? extends DatedValue<?>> entry = parameter.entryOn(date);
        json.openObject(name);
        json.textIfAny("name", parameter.name());
        json.text("in_force_on", date.toString());
        json.text("since", entry.flatMap(DatedValue::since).map(LocalDate::toString));
        json.text("until", entry.flatMap(DatedValue::until).map(LocalDate::toString));
        json.text("observed_on", entry.flatMap(DatedValue::observedOn).map(LocalDate::toString));
        entry.flatMap(DatedValue::source)
                .ifPresentOrElse(source -> JsonChecklist.source(json, source), () -> json.nothing("source"));
        json.close();
    }

    private Void parts(Derivation step) {
        json.openArray("parts");
        for (Derivation part : step.parts()) {
            json.openObject();
            part.told(this);
            json.close();
        }
        json.close();
        return end();
    }

    /** A teller that writes has nothing to hand back. */
    @SuppressWarnings("NullAway")
    private static Void end() {
        return null;
    }
}
