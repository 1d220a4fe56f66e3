package fr.complet.reading;

import static fr.complet.reading.Written.dossier;
import static fr.complet.reading.Written.group;
import static fr.complet.reading.Written.list;
import static fr.complet.reading.Written.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YearsFormTest {
    @Test
    void years_are_keys() throws Unreadable {
        CostLine line = costLine("annees", group("2022", "20 000,50", "2023", "4000", "2024", nothing()));

        assertThat(line.years())
                .extracting(
                        YearlyAmount::year,
                        amount -> amount.amount().value().orElseThrow(),
                        amount -> amount.amount().path())
                .containsExactly(
                        tuple(2022, Money.cents(2_000_050), "budget.depenses[0].annees.2022"),
                        tuple(2023, Money.euros(4000), "budget.depenses[0].annees.2023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022: 20000,50; 2023: 4000",
                "2022: 20000,50, 2023: 4000",
                "2022 : 20 000,50 €\n2023 : 4 000 €\n",
            })
    void years_may_be_one_text(String written) throws Unreadable {
        assertThat(costLine("annees", written).years())
                .extracting(amount -> amount.amount().value().orElseThrow())
                .containsExactly(Money.cents(2_000_050), Money.euros(4000));
    }

    @Test
    void an_amount_of_a_year_may_be_cut_too_and_a_bare_year_is_no_decimals() throws Unreadable {
        CostLine line = costLine("annees", group("2022", "12 500", "50", nothing(), "2023", "5", "2024", nothing()));

        assertThat(line.years())
                .extracting(amount -> amount.amount().isIllegible())
                .containsExactly(true, false);
    }

    @Test
    void what_is_no_year_is_told() throws Unreadable {
        Dossier dossier = dossier(
                "budget",
                group("depenses", list(group("annees", group("l'an prochain", "5", "2022", "1", "2022 ", "2")))));

        assertThat(dossier.answers().illegible())
                .extracting(answer -> ((Illegible<?>) answer).reason().kind())
                .containsExactly(Kind.YEAR_EXPECTED, Kind.KEY_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vingt mille", "2022", "20000; 4000"})
    void a_text_without_years_is_told(String written) throws Unreadable {
        Dossier dossier = dossier("budget", group("depenses", list(group("annees", written))));

        assertThat(dossier.answers().illegible()).extracting(Answer::path).containsExactly("budget.depenses[0].annees");
    }

    private static CostLine costLine(Object... keysAndValues) throws Unreadable {
        return dossier("budget", group("depenses", list(group(keysAndValues))))
                .plan()
                .costs()
                .all()
                .get(0);
    }
}
