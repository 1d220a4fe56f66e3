package fr.complet.report;

import fr.complet.budget.Figure;
import fr.complet.budget.FundingLine;
import fr.complet.budget.PricedLine;
import fr.complet.call.Assessment;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Resource;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.List;
import java.util.Optional;

/** One side of the plan de financement, in the order of the dossier. */
record PlanSide(String title, List<PlanRow> rows, PlanRow total) {

    PlanSide {
        rows = List.copyOf(rows);
    }

    static PlanSide costs(Assessment assessment, Words words) {
        Figure total = assessment.budget().costs().total();
        List<PlanRow> rows = assessment.budget().costs().lines().stream()
                .map(line -> cost(line, total, words))
                .toList();
        return of("plan.costs", rows, total, words);
    }

    static PlanSide resources(Assessment assessment, Words words) {
        Figure total = assessment.budget().funding().total();
        List<PlanRow> rows = assessment.budget().funding().lines().stream()
                .map(line -> resource(line, total, words))
                .toList();
        return of("plan.resources", rows, total, words);
    }

    private static PlanSide of(String key, List<PlanRow> rows, Figure total, Words words) {
        Messages messages = words.messages();
        return new PlanSide(
                messages.say(key), rows, new PlanRow(messages.say("plan.total"), told(total, words), Optional.empty()));
    }

    private static PlanRow cost(PricedLine priced, Figure total, Words words) {
        CostLine line = priced.line();
        String label = line.label().isBlank()
                ? line.category().value().map(words::label).orElseGet(() -> unknown(line.label(), words))
                : named(line.label(), words);
        return new PlanRow(label, told(priced.amount(), words), share(priced.amount(), total));
    }

    private static PlanRow resource(FundingLine counted, Figure total, Words words) {
        Resource line = counted.resource();
        String label = named(line.funder(), words);
        String status = line.status().value().map(words::label).orElse("");
        String shown = status.isEmpty() ? label : label + " (" + status + ")";
        String amount = line.amount().value().map(words::amount).orElseGet(() -> unknown(line.amount(), words));
        if (counted.counts()) {
            // What is asked about its type or its status does not hide what was written.
            return new PlanRow(shown, amount, share(counted.amount(), total));
        }
        String key = line.status().is(FundingStatus.REFUSE) ? "plan.refused" : "plan.not_counted";
        return new PlanRow(words.messages().say(key, label), "(" + amount + ")", Optional.empty());
    }

    private static String named(Answer<String> name, Words words) {
        return name.value().map(text -> Inert.of(text.strip())).orElseGet(() -> unknown(name, words));
    }

    private static String told(Figure figure, Words words) {
        return figure.amount()
                .map(words::amount)
                .orElseGet(() -> unknown(figure.lacking().get(0), words));
    }

    private static String unknown(Answer<?> answer, Words words) {
        return words.messages().say(answer.isIllegible() ? "plan.illegible" : "plan.blank");
    }

    private static Optional<Ratio> share(Figure part, Figure total) {
        Money whole = total.amount().orElse(Money.ZERO);
        return part.amount().flatMap(amount -> Ratio.of(amount, whole));
    }
}
