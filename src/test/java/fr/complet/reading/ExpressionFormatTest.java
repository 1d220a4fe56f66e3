package fr.complet.reading;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.expression.Term;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name that expressions know can be used, whatever the dossier says. */
final class ExpressionFormatTest {

    static Collection<Term> terms() {
        return ExpressionFormat.lexicon().terms();
    }

    static List<String> tables() {
        return ExpressionFormat.lexicon().tables();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_name_is_unknown_in_an_empty_dossier_and_can_be_computed_with_in_a_full_one(Term term) throws Exception {
        FreeRule rule = FreeRule.of(using(term));

        Outcome nothing = rule.judge(empty());
        Outcome full = rule.judge(complete());

        assertThat(nothing.status()).isEqualTo(Status.UNDECIDED);
        assertThat(nothing.doubts()).isNotEmpty().allMatch(doubt -> doubt.kind() == Doubt.Kind.BLANK);
        assertThat(full.status()).isIn(Status.MET, Status.UNDECIDED);
        assertThat(full.doubts()).allMatch(doubt -> doubt.kind() == Doubt.Kind.BLANK);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_lines_of_every_table_can_be_gone_through(String table) throws Exception {
        assertThat(FreeRule.forEach(table, "has(ligne." + aFieldOf(table) + ")").judge(empty()))
                .isEqualTo(Outcome.notApplicable());
        assertThat(FreeRule.of("has(" + table + ")").judge(empty()).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void what_the_format_asks_has_a_name_but_for_what_is_said_otherwise() {
        Set<String> named = terms().stream().map(Term::path).collect(Collectors.toSet());

        assertThat(DossierFormat.questions().stream()
                        .filter(question -> question.kind() != Question.Kind.GROUP)
                        .filter(question -> question.kind() != Question.Kind.TABLE)
                        .map(Question::path)
                        .filter(path -> !named.contains(path)))
                .containsExactlyInAnyOrder(
                        "dossier", "budget.base", "budget.depenses[].taux_tva", "budget.depenses[].annees");
        assertThat(tables())
                .containsExactlyElementsOf(DossierFormat.questions().stream()
                        .filter(question -> question.kind() == Question.Kind.TABLE)
                        .map(Question::path)
                        .toList());
    }

    private static String aFieldOf(String table) {
        return terms().stream()
                .map(Term::path)
                .filter(path -> path.startsWith(table + "[]."))
                .map(path -> path.substring(table.length() + 3))
                .findFirst()
                .orElseThrow();
    }

    /** A rule that holds whatever the answer is. */
    private static String using(Term term) {
        int lines = term.path().indexOf("[].");
        return lines < 0
                ? using(term, term.path())
                : term.path().substring(0, lines) + ".all(x, "
                        + using(term, "x" + term.path().substring(lines + 2)) + ")";
    }

    private static String using(Term term, String name) {
        if (term.several()) {
            return name + ".size() >= 0";
        }
        return switch (term.sort()) {
            case TEXT, CHOICE -> name + ".size() >= 0";
            case AMOUNT, COUNT, DECIMAL -> name + " * 2 == " + name + " + " + name;
            case DATE -> name + ".annee() > 0";
            case YES_NO -> name + " || !" + name;
            case COMMUNE, EPCI -> name + ".nom.size() > 0 && " + name + ".population >= 0";
        };
    }
}
