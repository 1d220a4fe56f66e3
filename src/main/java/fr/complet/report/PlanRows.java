package fr.complet.report;

import fr.complet.budget.Figure;
import fr.complet.budget.FundingLine;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Resource;
import fr.complet.writing.PlanSheet.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the rows of a plan that is shown from its lines, or from what several lines come to. */
final class PlanRows {

    private final Words words;

    PlanRows(Words words) {
        this.words = words;
    }

    List<Row> costs(List<PricedLine> lines) {
        return lines.stream()
                .map(line -> new Row(
                        named(line.line().label(), line.line().category()),
                        "",
                        line.amount().amount()))
                .toList();
    }

    List<Row> resources(List<FundingLine> lines) {
        return lines.stream()
                .map(line -> new Row(
                        named(line.resource().funder(), line.resource().type()),
                        status(line.resource()),
                        line.amount().amount()))
                .toList();
    }

    List<Row> byCategory(List<PricedLine> lines) {
        return grouped(lines, line -> line.line().category(), PricedLine::amount);
    }

    List<Row> byType(List<FundingLine> lines) {
        return grouped(lines, line -> line.resource().type(), FundingLine::amount);
    }

    /** What has no name is told by its sort. */
    private String named(Answer<String> name, Answer<? extends Choice> sort) {
        return name.value()
                .map(text -> Inert.of(text.strip()))
                .or(() -> sort.value().map(words::heading))
                .orElseGet(() -> words.messages().say("plan.blank"));
    }

    private String status(Resource resource) {
        return resource.status().value().map(words::label).orElse("");
    }

    private <T> List<Row> grouped(
            List<T> lines, Function<T, Answer<? extends Choice>> sort, Function<T, Figure> amount) {
        Map<Optional<? extends Choice>, List<T>> groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> sort.apply(line).value(), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> row(
                        group.getKey(), group.getValue().stream().map(amount).toList()))
                .toList();
    }

    private Row row(Optional<? extends Choice> sort, List<Figure> amounts) {
        String name = sort.map(words::heading)
                .orElseGet(() -> PlanCaption.sentences(words).say("unsorted"));
        long number = amounts.size();
        String label = PlanCaption.sentences(words).count("sheet.lines", number, name, words.count(number));
        return new Row(label, "", Figure.sum(amounts).amount());
    }
}
