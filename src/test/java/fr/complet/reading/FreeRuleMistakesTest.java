package fr.complet.reading;

import static fr.complet.reading.CallProblem.Kind.AMOUNT_ILLEGIBLE;
import static fr.complet.reading.CallProblem.Kind.DATE_ILLEGIBLE;
import static fr.complet.reading.CallProblem.Kind.EXPRESSIONS_TOO_MANY;
import static fr.complet.reading.CallProblem.Kind.EXPRESSION_BARE_AMOUNT;
import static fr.complet.reading.CallProblem.Kind.EXPRESSION_NAME_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.EXPRESSION_NOT_TRUE_OR_FALSE;
import static fr.complet.reading.CallProblem.Kind.EXPRESSION_TOO_LARGE;
import static fr.complet.reading.CallProblem.Kind.EXPRESSION_TYPES;
import static fr.complet.reading.CallProblem.Kind.KEY_MISSING;
import static fr.complet.reading.CallProblem.Kind.PARAMETER_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.QUESTION_UNKNOWN;
import static fr.complet.reading.CallProblem.Kind.WORD_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.complet.dossier.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of a call's own is refused before any dossier is judged when it cannot be right. */
final class FreeRuleMistakesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final int MOST = 100;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "porteur.typ == 'x'; EXPRESSION_NAME_UNKNOWN; porteur.typ, porteur.type",
                "porteure.type == 'x'; EXPRESSION_NAME_UNKNOWN; porteure, porteur",
                "plan.couts > plan.cout; EXPRESSION_NAME_UNKNOWN; plan.couts, plan.cout",
                "budget.depenses.all(d, d.anee > 1); EXPRESSION_NAME_UNKNOWN; d.anee, d.annee",
                "budget.depenses.somm() > plan.cout; EXPRESSION_NAME_UNKNOWN; somm, somme",
                "ligne.montant > plan.cout; EXPRESSION_NAME_UNKNOWN; ~ligne, ~",
                "porteur.nom.matches('.*'); EXPRESSION_NAME_UNKNOWN; ~matches, ~",
                "porteur.type == 'comune'; WORD_UNKNOWN; comune, commune, porteur.type",
                "'Commune' == porteur.type; WORD_UNKNOWN; Commune, commune, porteur.type",
                "porteur.type in ['commune', 'gipp']; WORD_UNKNOWN; gipp, gip, porteur.type",
                "budget.depenses.exists(d, d.poste == 'etude'); WORD_UNKNOWN; etude, etudes, budget.depenses[].poste",
                "'energies' in projet.domaines; WORD_UNKNOWN; energies, energie, projet.domaines",
                "plan.cout > 'x'; EXPRESSION_TYPES; >, int, string",
                "porteur.nom + 'a' == 'b'; EXPRESSION_TYPES; +, string, string",
                "'a' in porteur; EXPRESSION_TYPES; in, string, group",
                "porteur.commune == 'x'; EXPRESSION_TYPES; ==, commune, string",
                "date_depot > 2021; EXPRESSION_TYPES; >, timestamp, int",
                "plan.cout == null; EXPRESSION_NULL; ~~",
                "null != porteur.rna; EXPRESSION_NULL; ~~",
                "!plan.cout; EXPRESSION_TYPES; !, int",
                "plan.cout.somme() > plan.cout; EXPRESSION_TYPES; somme, int",
                "porteur.all(x, x); EXPRESSION_NOT_A_LIST; group",
                "porteur.population; EXPRESSION_NOT_TRUE_OR_FALSE; int",
                "plan.cout / 2; EXPRESSION_NOT_TRUE_OR_FALSE; fraction",
                "plan.cout * 0.5 > plan.cout; EXPRESSION_DECIMAL; ~~",
                "montant(porteur.nom) > plan.cout; EXPRESSION_LITERAL_EXPECTED; montant",
                "has(plan.cout > 1); EXPRESSION_LITERAL_EXPECTED; has",
                "montant('beaucoup') < plan.cout; AMOUNT_ILLEGIBLE; beaucoup, expression",
                "montant('60.000') < plan.cout; AMOUNT_ILLEGIBLE; 60.000, expression",
                "date('31/02/2021') < date_depot; DATE_ILLEGIBLE; 31/02/2021, expression",
                "taux('cent') > plan.cout / plan.cout; RATE_ILLEGIBLE; cent, expression",
                "nombre('1,5') > porteur.population; NUMBER_ILLEGIBLE; 1,5, expression",
                "montant('$plafon') < plan.cout; PARAMETER_UNKNOWN; plafon, plafond",
                "true; EXPRESSION_READS_NOTHING; ~~",
                "montant('$plafond') > montant('1'); EXPRESSION_READS_NOTHING; ~~",
                "plan.cout <; EXPRESSION_CUT; ~~",
                "(plan.cout > plan.cout; EXPRESSION_CUT; ~~",
                "plan.cout = plan.cout; EXPRESSION_SYNTAX; = plan.cout",
                "porteur.nom == 'x; EXPRESSION_SYNTAX; 'x",
                "plan.cout > plan.cout et date_depot; EXPRESSION_SYNTAX; et date_depot"
            })
    void a_mistake_is_told_with_what_was_meant(String rule, CallProblem.Kind kind, String details) throws Exception {
        List<CallProblem> problems = FreeRule.of(rule).problems();

        assertThat(problems)
                .extracting(
                        CallProblem::kind,
                        problem -> String.join(", ", problem.details()),
                        problem -> problem.place().line())
                .containsExactly(tuple(kind, details, FreeRule.FIRST_LINE));
    }

    @Test
    void every_mistake_of_a_block_is_told_at_its_line() throws Exception {
        assertThat(new FreeRule("""
                    expression: |
                      porteur.typ == 'commune'
                      && plan.cout < 'beaucoup'
                      && montants('3') < plan.cout
                """).problems())
                .extracting(problem -> problem.place().line(), CallProblem::kind)
                .containsExactly(
                        tuple(FreeRule.FIRST_LINE + 1, EXPRESSION_NAME_UNKNOWN),
                        tuple(FreeRule.FIRST_LINE + 2, EXPRESSION_TYPES),
                        tuple(FreeRule.FIRST_LINE + 3, EXPRESSION_NAME_UNKNOWN));
        assertThat(new FreeRule("""
                    expression: |
                      porteur.type == 'comune'
                      && plan.cout < montant('$plafon')
                      && date_depot < date('hier')
                      && plan.cout < montant('beaucoup')
                """).problems())
                .extracting(problem -> problem.place().line(), CallProblem::kind)
                .containsExactly(
                        tuple(FreeRule.FIRST_LINE + 1, WORD_UNKNOWN),
                        tuple(FreeRule.FIRST_LINE + 2, PARAMETER_UNKNOWN),
                        tuple(FreeRule.FIRST_LINE + 3, DATE_ILLEGIBLE),
                        tuple(FreeRule.FIRST_LINE + 4, AMOUNT_ILLEGIBLE));
    }

    @Test
    void it_says_all_that_is_wrong_with_the_keys_around_it_too() throws Exception {
        String broken = FreeRule.of("plan.cout").text().replace("message:", "mesage:");

        assertThat(TestCall.problems(broken))
                .extracting(CallProblem::kind, problem -> problem.details().get(0))
                .containsExactly(
                        tuple(KEY_MISSING, "message"),
                        tuple(CallProblem.Kind.KEY_UNKNOWN, "mesage"),
                        tuple(EXPRESSION_NOT_TRUE_OR_FALSE, "int"));
        assertThat(FreeRule.forEach("budget.depense", "ligne.montant > plan.solde")
                        .problems())
                .extracting(CallProblem::kind, CallProblem::details)
                .containsExactly(tuple(QUESTION_UNKNOWN, List.of("budget.depense", "budget.depenses")));
        assertThat(new FreeRule("    expression: [a]\n").problems())
                .extracting(CallProblem::kind)
                .containsExactly(CallProblem.Kind.TEXT_EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.cout < 5000",
                "50000 >= budget.depenses[0].montant_ht",
                "budget.ressources.all(r, r.montant != 12000)"
            })
    void an_amount_compared_with_a_bare_number_is_a_warning_of_the_lint(String rule) throws Exception {
        assertThat(lint(FreeRule.of(rule).text()))
                .extracting(CallProblem::kind, problem -> problem.place().line())
                .contains(tuple(EXPRESSION_BARE_AMOUNT, FreeRule.FIRST_LINE));
        assertThat(FreeRule.of(rule).problems()).isEmpty();
        assertThat(lint(FreeRule.of("plan.solde == 0 && porteur.population > 5000")
                        .text()))
                .extracting(CallProblem::kind)
                .doesNotContain(EXPRESSION_BARE_AMOUNT);
    }

    @Test
    void a_parameter_that_only_a_rule_uses_is_used() throws Exception {
        String text = FreeRule.of("plan.cout < montant('$seuil')").text();

        assertThat(lint(text)).extracting(CallProblem::kind).doesNotContain(CallProblem.Kind.PARAMETER_UNUSED);
        assertThat(lint(text.replace("'$seuil'", "'3'")))
                .extracting(CallProblem::kind)
                .contains(CallProblem.Kind.PARAMETER_UNUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(#)",
                "[#]",
                "!#",
                "plan.cout + # > 0",
                "has(#)",
                "[1].map(x, #) == [1]",
                "budget.depenses.all(d, #)",
                "(true ? # : false)"
            })
    void an_expression_that_explodes_is_refused_at_once(String nest) {
        String exploding = "plan.cout > 0";
        for (int i = 0; i < 2_000 / nest.length(); i++) {
            exploding = nest.replace("#", exploding);
        }
        FreeRule rule = FreeRule.of(exploding);

        List<CallProblem> problems = assertTimeout(Duration.ofSeconds(2), rule::problems);

        if (!nest.equals("!#")) {
            assertThat(problems).extracting(CallProblem::kind).contains(EXPRESSION_TOO_LARGE);
        }
    }

    @Test
    void an_expression_of_a_million_signs_is_refused_at_once() {
        FreeRule rule = FreeRule.of("plan.cout > 0 && ".repeat(10_000) + "true");

        assertThat(assertTimeout(Duration.ofSeconds(2), rule::problems))
                .extracting(CallProblem::kind)
                .containsExactly(EXPRESSION_TOO_LARGE);
    }

    @Test
    void a_file_may_have_many_rules_but_not_any_number() throws Exception {
        String rule = FreeRule.of("plan.cout > plan.solde").text();
        String clause = rule.substring(rule.indexOf("  - id"));
        StringBuilder many = new StringBuilder(rule);
        for (int i = 1; i < MOST; i++) {
            many.append(clause.replace("id: regle", "id: regle-" + i));
        }

        assertThat(TestCall.problems(many.toString())).isEmpty();
        assertThat(TestCall.problems(many + clause.replace("id: regle", "id: de-trop")))
                .extracting(CallProblem::kind, CallProblem::details)
                .containsExactly(tuple(EXPRESSIONS_TOO_MANY, List.of("100")));
    }

    @Test
    void every_rule_of_the_guide_is_right() throws Exception {
        String guide = Files.readString(Path.of("src/site/markdown/ecrire-un-appel.md"));
        Matcher block = Pattern.compile("```cel\n(.*?)```", Pattern.DOTALL).matcher(guide);

        assertThat(block.find()).isTrue();
        for (String rule : block.group(1).lines().toList()) {
            assertThat(FreeRule.of(rule).problems()).as(rule).isEmpty();
        }
    }

    private static List<CallProblem> lint(String text) throws Unreadable {
        return CallLint.of(YamlForm.read(new SourceText("appel.yaml", text)), Optional.empty(), DAY);
    }
}
