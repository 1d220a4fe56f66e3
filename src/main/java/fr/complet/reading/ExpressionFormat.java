package fr.complet.reading;

import fr.complet.expression.Lexicon;
import fr.complet.expression.Sort;
import fr.complet.expression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that expressions know: the questions of the dossier format, and what is computed from their answers. */
public final class ExpressionFormat {

    /** What an expression has no use for: what stands beside it says the same better. */
    private static final Set<String> LEFT_OUT =
            Set.of("dossier", "budget.base", "budget.depenses[].taux_tva", "porteur.code_insee");

    /** Computed for each line, by the question after which it stands. */
    private static final Map<String, Term> COMPUTED = Map.of(
            "budget.depenses[].prix_unitaire_ht",
            new Term("budget.depenses[].montant", Sort.AMOUNT, false, List.of()),
            "pieces[].etat",
            new Term("pieces[].presente", Sort.YES_NO, false, List.of()));

    private ExpressionFormat() {}

    /** In the order of the dossier format, then the figures of the plan. */
    public static Lexicon lexicon() {
        List<Term> terms = new ArrayList<>();
        for (Question question : DossierFormat.questions()) {
            sort(question.kind())
                    .filter(sort -> !LEFT_OUT.contains(question.path()))
                    .ifPresent(sort -> terms.add(term(question, sort)));
            Optional.ofNullable(COMPUTED.get(question.path())).ifPresent(terms::add);
        }
        return Lexicon.of(terms);
    }

    private static Term term(Question question, Sort sort) {
        return new Term(
                question.path(),
                sort,
                question.several(),
                question.choices().stream().map(choice -> choice.code()).toList());
    }

    private static Optional<Sort> sort(Question.Kind kind) {
        return switch (kind) {
            case TEXT, IDENTIFIER, CODE -> Optional.of(Sort.TEXT);
            case AMOUNT -> Optional.of(Sort.AMOUNT);
            case QUANTITY, RATE -> Optional.of(Sort.DECIMAL);
            case WHOLE_NUMBER, YEAR -> Optional.of(Sort.COUNT);
            case DATE -> Optional.of(Sort.DATE);
            case YES_NO -> Optional.of(Sort.YES_NO);
            case CHOICE -> Optional.of(Sort.CHOICE);
            case COMMUNE -> Optional.of(Sort.COMMUNE);
            case EPCI -> Optional.of(Sort.EPCI);
            case YEARS, GROUP, TABLE -> Optional.empty();
        };
    }
}
