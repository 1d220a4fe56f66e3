package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.complet.budget.CostCeiling;
import fr.complet.budget.PaymentTerms;
import fr.complet.call.CallTerms;
import fr.complet.call.SimplifiedCosts;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.reading.CallProblem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What calls and rule sets say of costs and payments besides their requirements. */
final class SharedTermsTest {

    private static final LocalDate DAY = LocalDate.parse("2022-05-16");

    private static final String HEAD = """
            appel: essai
            version: 1
            titre: {fr: "Essai", en: "Trial"}
            autorite: {nom: "Région", type: region}
            """;

    @Test
    void ceilings_are_read_with_their_categories() throws Exception {
        List<CostCeiling> ceilings = terms("""
                depenses_admises:
                  plafonds:
                    - {postes: [communication, deplacements], taux: 10 %}
                    - {postes: imprevus, plafond: 5 000 €}
                """).ceilings();

        assertThat(ceilings.get(0).categories()).containsExactly(CostCategory.COMMUNICATION, CostCategory.DEPLACEMENTS);
        assertThat(ceilings.get(0).rate().orElseThrow().on(DAY)).contains(Rate.percent(10));
        assertThat(ceilings.get(1).amount().orElseThrow().on(DAY)).contains(Money.euros(5_000));
    }

    @Test
    void mistakes_in_ceilings_are_told_at_their_lines() throws Exception {
        List<CallProblem> problems = TestCall.problems(HEAD + """
                depenses_admises:
                  plafonds:
                    - {postes: [communication]}
                    - {postes: [communication], taux: 10 %, plafon: 5}
                    - {postes: [comunication], taux: dix}
                """);

        assertThat(problems)
                .extracting(CallProblem::kind, problem -> problem.place().line())
                .containsExactly(
                        tuple(Kind.KEY_MISSING, 7),
                        tuple(Kind.CEILING_TWICE, 8),
                        tuple(Kind.KEY_UNKNOWN, 8),
                        tuple(Kind.WORD_UNKNOWN, 9),
                        tuple(Kind.RATE_ILLEGIBLE, 9));
    }

    @Test
    void flat_rates_are_of_some_categories_or_of_all_but_some() throws Exception {
        SimplifiedCosts costs = terms("""
                couts_simplifies:
                  dispositif: feder
                  obligatoires_jusqu_a: 200 000 €
                  options:
                    - {titre: {fr: "Un"}, assiette: [personnel], remplace_sauf: [personnel], taux: 40 %}
                """).simplifiedCosts().orElseThrow();

        assertThat(costs.scheme()).isEqualTo(new Scheme("feder"));
        assertThat(costs.options().get(0).rate().base()).containsExactly(CostCategory.PERSONNEL);
        assertThat(costs.options().get(0).rate().replaced())
                .hasSize(CostCategory.values().length - 1)
                .doesNotContain(CostCategory.PERSONNEL);
    }

    @Test
    void a_flat_rate_of_nothing_is_a_mistake() throws Exception {
        assertThat(TestCall.problems(HEAD + """
                couts_simplifies:
                  dispositif: feder
                  obligatoires_jusqu_a: 200 000 €
                  options:
                    - {titre: {fr: "Un"}, remplace: [personnel], taux: 40 %}
                """)).extracting(CallProblem::kind).containsExactly(Kind.KEY_MISSING);
    }

    @Test
    void payments_say_what_longer_projects_are_paid() throws Exception {
        List<PaymentTerms> payments = terms("""
                versements:
                  - {dispositifs: [fnadt], avance: 30 %, acomptes: 80 %, acomptes_longs: 90 %, au_dela_de_mois: 48}
                  - {dispositifs: [detr], avance: 30 %, acomptes: 80 %}
                """).payments();

        assertThat(payments.get(0).longer().orElseThrow().months()).isEqualTo(48);
        assertThat(payments.get(1).longer()).isEmpty();
    }

    @Test
    void what_a_call_says_counts_before_what_its_sets_say() throws Exception {
        Map<String, String> sets = Map.of("commun", """
                jeu: commun
                version: 1
                titre: {fr: "Commun", en: "Common"}
                versements:
                  - {dispositifs: [detr], avance: 30 %, acomptes: 80 %}
                """);
        String call = HEAD + "inclut: [commun]\n";

        assertThat(TestCall.read(call, sets, List.of()).terms().payments()).hasSize(1);
        assertThat(TestCall.read(
                                call + "versements: [{dispositifs: [dsil], avance: 5 %, acomptes: 50 %}]\n",
                                sets,
                                List.of())
                        .terms()
                        .payments()
                        .get(0)
                        .schemes())
                .containsExactly(new Scheme("dsil"));
    }

    private static CallTerms terms(String text) throws Exception {
        return TestCall.read(HEAD + text).terms();
    }
}
