package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the figures of every sample have in common, whatever the plan. */
final class BudgetLawsTest {

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SampleLawsTest#readable")
    void the_classes_add_up_to_the_resources(Told told) {
        adds(told, "resources", "own", "public", "private", "outside");
        addsUp(told, "by_class", "resources");
        addsUp(told, "by_funder", "resources");
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SampleLawsTest#readable")
    void the_costs_add_up_however_they_are_divided(Told told) {
        adds(told, "total", "investment", "operating");
        adds(told, "total", "eligible", "ineligible");
        addsUp(told, "by_category", "total");
        addsUp(told, "by_section", "total");
        addsUp(told, "by_year", "total");
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SampleLawsTest#readable")
    void what_is_secured_and_what_is_not_are_the_resources(Told told) {
        adds(told, "resources", "secured", "unsecured");
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SampleLawsTest#readable")
    void the_balance_is_what_the_resources_have_over_the_costs(Told told) {
        adds(told, "resources", "total", "balance");
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SampleLawsTest#readable")
    void the_grant_is_never_larger_than_what_it_is_granted_for(Told told) {
        if (told.knows("maximum_grant", "eligible")) {
            assertThat(told.figure("maximum_grant")).isLessThanOrEqualTo(told.figure("eligible"));
        }
    }

    @ParameterizedTest
    @MethodSource("fr.complet.cli.SampleLawsTest#readable")
    void the_shares_of_a_breakdown_make_a_whole(Told told) {
        for (String breakdown : List.of("by_category", "by_section", "by_year", "by_funder", "by_class")) {
            List<BigDecimal> shares = told.breakdown(breakdown, "share");
            if (!shares.isEmpty()) {
                assertThat(sum(shares.stream())).as(breakdown).isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    private static void adds(Told told, String whole, String... parts) {
        if (told.knows(whole) && told.knows(parts)) {
            assertThat(sum(Stream.of(parts).map(told::figure))).isEqualByComparingTo(told.figure(whole));
        }
    }

    private static void addsUp(Told told, String breakdown, String whole) {
        List<BigDecimal> amounts = told.breakdown(breakdown, "amount");
        if (!amounts.isEmpty()) {
            assertThat(sum(amounts.stream())).as(breakdown).isEqualByComparingTo(told.figure(whole));
        }
    }

    private static BigDecimal sum(Stream<BigDecimal> terms) {
        return terms.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
