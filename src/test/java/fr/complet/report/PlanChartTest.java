package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.language.Language;
import fr.complet.money.Money;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PlanChartTest {

    private static final FormatWords FRENCH = FormatWords.of(Words.in(Language.FR));
    private static final Pattern BAR =
            Pattern.compile("<rect class=\"(c\\d)\" x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\"");

    @Test
    void parts_meet_and_both_sides_have_one_scale() {
        List<MatchResult> bars = bars(drawn(parts(100, 200), parts(150, 50)));

        assertThat(bars.stream().map(bar -> bar.group(2) + "+" + bar.group(4)))
                .containsExactly("0+240", "240+480", "0+360", "360+120");
        assertThat(bars.stream().map(bar -> bar.group(3)).distinct()).hasSize(2);
        assertThat(bars.stream().map(bar -> bar.group(1)).distinct()).hasSize(4);
    }

    @Test
    void what_is_too_narrow_has_no_number_and_what_is_nothing_no_bar() {
        String chart = drawn(parts(1, 0, 999), parts(1000));

        assertThat(chart).contains(">3</text>").doesNotContain(">2</text>");
        assertThat(bars(drawn(parts(10, -10), parts()))).hasSize(1);
    }

    @Test
    void nothing_is_drawn_of_nothing() {
        assertThat(drawn(parts(), parts(0))).isEmpty();
    }

    @Test
    void every_bar_is_told_in_words_too() {
        assertThat(drawn(parts(30), parts(30)))
                .contains("role=\"img\" aria-label=\"tout en mots\"", "<title>poste 0 10 %</title>");
    }

    @Test
    void more_categories_than_colours_leave_the_smallest_together() {
        TestDossier dossier = TestDossier.empty();
        List<CostCategory> categories = List.of(CostCategory.values()).subList(0, 11);
        for (int i = 0; i < categories.size(); i++) {
            dossier = dossier.withCost(i, categories.get(i), Money.euros(100 + i));
        }
        var budget = new SampleAssessment(dossier.with("budget.base", Base.HT))
                .build()
                .budget();

        List<PlanPart> parts = PlanPart.ofCosts(budget, FRENCH);

        assertThat(parts).hasSize(8);
        assertThat(parts.get(0).amount()).isEqualTo(Money.euros(110));
        assertThat(parts.get(7).label()).isEqualTo("autres postes");
        assertThat(Money.sum(parts.stream().map(PlanPart::amount).toList()))
                .isEqualTo(budget.costs().total().amount().orElseThrow());
    }

    @Test
    void resources_are_told_by_class() {
        TestDossier dossier = TestDossier.complete()
                .withResource(7, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(500));

        assertThat(PlanPart.ofResources(new SampleAssessment(dossier).build().budget(), FRENCH))
                .extracting(PlanPart::label)
                .contains("part propre", "aides publiques", "financements privés");
    }

    private static List<PlanPart> parts(long... euros) {
        return IntStream.range(0, euros.length)
                .mapToObj(i -> new PlanPart("poste " + i, Money.euros(euros[i]), "10 %"))
                .toList();
    }

    private static String drawn(List<PlanPart> costs, List<PlanPart> resources) {
        var html = new Markup();
        PlanChart.draw(html, costs, resources, "tout en mots");
        return html.toString();
    }

    private static List<MatchResult> bars(String chart) {
        return BAR.matcher(chart).results().toList();
    }
}
