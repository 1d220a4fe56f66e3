package fr.complet.advice;

import fr.complet.call.Judged;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Finding;
import fr.complet.requirement.LineArithmetic;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.SecuredAidEvidenced;
import fr.complet.requirement.StatedTotalsMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to write in place of an amount that is not what it comes to. */
final class WrittenSearch {

    private static final Set<Class<? extends Requirement>> KINDS =
            Set.of(StatedTotalsMatch.class, LineArithmetic.class, SecuredAidEvidenced.class);

    private WrittenSearch() {}

    static List<Remedy> remedies(Judged broken, Dossier dossier) {
        return KINDS.contains(broken.clause().requirement().getClass())
                ? broken.outcome().findings().stream()
                        .flatMap(finding -> written(finding, dossier).stream())
                        .toList()
                : List.of();
    }

    /** What stands there, moved by what it is wrong by: of several years, the first one takes the difference. */
    private static Optional<Remedy> written(Finding finding, Dossier dossier) {
        Optional<Money> wanted = finding.expected().flatMap(Fact::amount);
        Optional<Money> found = finding.actual().flatMap(Fact::amount);
        return at(finding.place().path(), dossier)
                .flatMap(before -> wanted.flatMap(right -> found.map(wrong -> new Remedy.Written(
                        finding.place().path(), before, before.plus(right).minus(wrong)))));
    }

    private static Optional<Money> at(String path, Dossier dossier) {
        return dossier.answers()
                .find(path)
                .flatMap(Answer::value)
                .filter(Money.class::isInstance)
                .map(Money.class::cast);
    }
}
