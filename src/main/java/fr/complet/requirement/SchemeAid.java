package fr.complet.requirement;

import fr.complet.budget.Figure;
import fr.complet.budget.Funding;
import fr.complet.budget.FundingLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Place;
import fr.complet.dossier.Resource;
import fr.complet.dossier.Scheme;
import java.util.ArrayList;
import java.util.List;

/** What the resources that count bring from some schemes. */
record SchemeAid(List<FundingLine> lines, List<Answer<Scheme>> illegible) {

    static SchemeAid of(Funding funding, List<Scheme> schemes) {
        List<FundingLine> lines = new ArrayList<>();
        List<Answer<Scheme>> illegible = new ArrayList<>();
        for (FundingLine line : funding.lines()) {
            Answer<Scheme> scheme = line.resource().scheme();
            if (line.counts() && scheme.isAmong(schemes)) {
                lines.add(line);
            } else if (line.counts() && scheme.isIllegible()) {
                illegible.add(scheme);
            }
        }
        return new SchemeAid(lines, illegible);
    }

    boolean isAbsent() {
        return lines.isEmpty();
    }

    /** There is no such aid, or a scheme that cannot be read may be one. */
    Outcome absence() {
        return illegible.isEmpty() ? Outcome.notApplicable() : Outcome.undecided(illegible);
    }

    Figure sum() {
        Figure sum = Figure.sum(lines, FundingLine::amount);
        return illegible.isEmpty() ? sum : Figure.sum(List.of(sum, Figure.lacking(illegible)));
    }

    /** Where the first amount is written. */
    Place place() {
        Resource first = lines.get(0).resource();
        return first.amount().place();
    }
}
