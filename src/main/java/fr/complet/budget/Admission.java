package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostLine;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Whether a call admits a cost line among the eligible ones, or the answers that it takes to know. */
record Admission(boolean holds, List<Answer<?>> lacking) {

    private static final Admission REFUSED = new Admission(false, List.of());

    Admission {
        lacking = List.copyOf(lacking);
    }

    /** Of an eligible line ({@code eligible}, which is oui unless it says otherwise) in what the call admits. */
    static Admission of(CostLine line, GrantTerms terms) {
        List<Answer<?>> lacking = new ArrayList<>();
        if (line.eligible().is(false)
                || isExcluded(line.section(), terms.sections(), lacking)
                || isExcluded(line.category(), terms.categories(), lacking)) {
            return REFUSED;
        }
        if (line.eligible().isIllegible()) {
            lacking.add(line.eligible());
        }
        return new Admission(lacking.isEmpty(), lacking);
    }

    private static <T extends Choice> boolean isExcluded(Answer<T> answer, List<T> admitted, List<Answer<?>> lacking) {
        if (admitted.isEmpty()) {
            return false;
        }
        if (!answer.isGiven()) {
            lacking.add(answer);
        }
        return answer.value().filter(value -> !admitted.contains(value)).isPresent();
    }

    /** An amount of the line, as far as it is eligible. */
    Figure eligible(Figure amount) {
        if (!lacking.isEmpty()) {
            return Figure.lacking(lacking);
        }
        return holds ? amount : Figure.of(Money.ZERO);
    }

    /** An amount of the line, as far as it is not eligible. */
    Figure ineligible(Figure amount) {
        if (!lacking.isEmpty()) {
            return Figure.lacking(lacking);
        }
        return holds ? Figure.of(Money.ZERO) : amount;
    }
}
