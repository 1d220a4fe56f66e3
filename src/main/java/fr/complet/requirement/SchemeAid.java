package fr.complet.requirement;

import fr.complet.budget.Figure;
import fr.complet.budget.Funding;
import fr.complet.budget.FundingLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Place;
import fr.complet.dossier.Resource;
import fr.complet.dossier.Scheme;
import java.util.List;

/** What the resources that count bring from some schemes. */
record SchemeAid(List<FundingLine> lines, List<Answer<Scheme>> illegible) {

    static SchemeAid of(Funding funding, List<Scheme> schemes) {
        List<FundingLine> counted =
                funding.lines().stream().filter(FundingLine::counts).toList();
        return new SchemeAid(
                counted.stream()
                        .filter(line -> line.resource().scheme().isAmong(schemes))
                        .toList(),
                counted.stream()
                        .map(line -> line.resource().scheme())
                        .filter(Answer::isIllegible)
                        .toList());
    }

    boolean isAbsent() {
        return lines.isEmpty();
    }

    /** There is no such aid, or a scheme that cannot be read may be one. */
    Outcome absence() {
        return illegible.isEmpty() ? Outcome.notApplicable() : Outcome.undecided(illegible);
    }

    Figure sum() {
        Figure sum = Figure.sum(lines.stream().map(FundingLine::amount).toList());
        return illegible.isEmpty() ? sum : Figure.sum(List.of(sum, Figure.lacking(illegible)));
    }

    /** Where the first amount is written. */
    Place place() {
        Resource first = lines.get(0).resource();
        return first.amount().place();
    }
}
