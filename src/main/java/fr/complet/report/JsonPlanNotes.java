package fr.complet.report;

import fr.complet.budget.FlatRate;
import fr.complet.budget.InKind;
import fr.complet.budget.Schedule;
import fr.complet.call.Assessment;
import fr.complet.call.SimplifiedCosts;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import java.util.List;
import java.util.Optional;

/** Writes what is told of a plan beside its figures: the years, what is given in kind, the flat rates on offer. */
final class JsonPlanNotes {

    private final JsonText json;
    private final Words words;

    JsonPlanNotes(JsonText json, Words words) {
        this.json = json;
        this.words = words;
    }

    void write(Assessment assessment) {
        ScheduleText.schedule(assessment).ifPresentOrElse(this::schedule, () -> json.nothing("schedule"));
        InKind.of(assessment.budget()).ifPresentOrElse(this::inKind, () -> json.nothing("in_kind"));
        json.openArray("simplified_costs");
        SimplifiedText.offered(assessment)
                .map(SimplifiedCosts::options)
                .orElse(List.of())
                .forEach(option -> option(option, assessment));
        json.close();
    }

    private void schedule(Schedule schedule) {
        json.openObject("schedule");
        json.openArray("years");
        for (Schedule.Year year : schedule.years()) {
            json.openObject();
            json.number("year", year.year());
            json.money("spending", Optional.of(year.spending()));
            json.money("cumulative", Optional.of(year.sum()));
            json.money("payable", year.payable());
            json.close();
        }
        json.close();
        json.money("undated", Optional.of(schedule.undated()));
        json.openArray("payments");
        for (Schedule.Payment payment : schedule.payments()) {
            json.openObject();
            json.text("resource", payment.resource().place().path());
            json.money("amount", Optional.of(payment.amount()));
            json.money("advance", Optional.of(payment.advance()));
            json.money("before_completion", Optional.of(payment.instalments()));
            json.close();
        }
        json.close();
        json.close();
    }

    private void inKind(InKind inKind) {
        json.openObject("in_kind");
        json.money("costs", Optional.of(inKind.costs()));
        json.money("resources", Optional.of(inKind.resources()));
        json.money("difference", Optional.of(inKind.gap()));
        json.close();
    }

    private void option(SimplifiedCosts.Option option, Assessment assessment) {
        Optional<Rate> rate = option.rate().rate().on(assessment.date());
        Optional<FlatRate.Effect> effect = option.rate().on(assessment.budget(), assessment.date());
        json.openObject();
        json.text("title", words.text(option.title()));
        json.rate("rate", rate);
        money("base", effect.map(FlatRate.Effect::base));
        money("replaced", effect.map(FlatRate.Effect::real));
        money("flat", effect.map(FlatRate.Effect::flat));
        money("total", effect.map(FlatRate.Effect::total));
        money("balance", effect.map(FlatRate.Effect::balance));
        option.rate()
                .rate()
                .entryOn(assessment.date())
                .flatMap(entry -> entry.source())
                .ifPresentOrElse(source -> JsonChecklist.source(json, source), () -> json.nothing("source"));
        json.close();
    }

    private void money(String name, Optional<Money> amount) {
        json.money(name, amount);
    }
}
