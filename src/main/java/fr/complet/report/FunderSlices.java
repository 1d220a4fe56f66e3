package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.FundingLine;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Resource;
import fr.complet.language.Messages;
import fr.complet.report.Slice.Kind;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The resources that count by funder, those of one class together: public, private, own, the rest. */
final class FunderSlices {

    private final Words words;
    private final Messages sentences;

    private FunderSlices(Words words) {
        this.words = words;
        this.sentences = Messages.planning(words.messages().language());
    }

    static List<Slice> of(Budget budget, Words words) {
        return new FunderSlices(words)
                .slices(budget.funding().lines().stream()
                        .filter(FundingLine::counts)
                        .toList());
    }

    private List<Slice> slices(List<FundingLine> lines) {
        Map<String, List<FundingLine>> funders = new LinkedHashMap<>();
        for (FundingLine line : lines) {
            String funder = kind(line) + Spelling.normalise(name(line.resource()));
            funders.computeIfAbsent(funder, one -> new ArrayList<>()).add(line);
        }
        List<Slice> slices = funders.values().stream().map(this::slice).toList();
        return Largest.of(slices, number -> sentences.count("other_funders", number, words.count(number))).stream()
                .sorted(Comparator.comparing(Slice::kind))
                .toList();
    }

    private Slice slice(List<FundingLine> lines) {
        FundingLine first = lines.get(0);
        String note = lines.stream()
                .flatMap(line -> line.resource().status().value().stream())
                .map(words::label)
                .distinct()
                .collect(Collectors.joining(", "));
        Figure amount = Figure.sum(lines, FundingLine::amount);
        return new Slice(name(first.resource()), note, amount.amount(), kind(first));
    }

    private static Kind kind(FundingLine line) {
        return line.resource()
                .type()
                .value()
                .map(FundingType::fundingClass)
                .map(Kind::of)
                .orElse(Kind.OTHER);
    }

    /** A funder that is not named is told by its type. */
    private String name(Resource resource) {
        return resource.funder()
                .value()
                .map(text -> Inert.of(text.strip()))
                .or(() -> resource.type().value().map(words::heading))
                .orElseGet(() -> sentences.say("unnamed"));
    }
}
