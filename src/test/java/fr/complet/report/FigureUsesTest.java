package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Checker;
import fr.complet.archive.Office;
import fr.complet.archive.Rules;
import fr.complet.archive.Scenario;
import fr.complet.archive.Search;
import fr.complet.call.Clause;
import fr.complet.language.Language;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureUsesTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final Words WORDS = Words.in(Language.FR);
    private static final TextOptions PLAIN = new TextOptions(100, Style.PLAIN, false, false, false);

    @ParameterizedTest
    @ValueSource(strings = {"complet", "derogation", "association", "a-corriger", "dsil", "ttc-fctva", "feder"})
    void a_budget_says_the_same_when_only_what_measures_its_figures_is_judged(String sample) throws Exception {
        for (Optional<Explained> explained : List.of(Optional.<Explained>empty(), Optional.of(Explained.all()))) {
            var whole = new BudgetView(judged(sample, every -> true), explained, false);
            var few = new BudgetView(judged(sample, FigureUses::measuredBy), explained, false);

            assertThat(checklist(few)).isBetween(1, checklist(whole) / 3);
            assertThat(new BudgetText(WORDS, PLAIN).of(few)).isEqualTo(new BudgetText(WORDS, PLAIN).of(whole));
            assertThat(BudgetJson.of(few, WORDS)).isEqualTo(BudgetJson.of(whole, WORDS));
            assertThat(PlanMarkdown.of(few, WORDS)).isEqualTo(PlanMarkdown.of(whole, WORDS));
            assertThat(PlanSvg.of(few, WORDS)).isEqualTo(PlanSvg.of(whole, WORDS));
        }
    }

    private static Scenario judged(String sample, Predicate<Clause> told) throws Exception {
        Rules rules = new Rules(
                Optional.empty(), Optional.empty(), () -> LocalDate.of(2022, 5, 16), Map.of(), Office.none(), true);
        var search = new Search(List.of("samples/" + sample), FOLDER, InputStream.nullInputStream(), none -> false);
        return new Checker(rules, FOLDER).telling(told).suppose(search.next(), List.of());
    }

    private static int checklist(BudgetView view) {
        return view.scenario().after().assessment().orElseThrow().checklist().size();
    }
}
