package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.Share;
import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Judged;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Plan;
import fr.complet.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which an applicant lists costs, resources and pièces says nothing. */
final class LineOrderTest {

    private static final Path TOP = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @MethodSource("samples")
    void lines_backwards_end_as_lines_forwards(Path sample) throws Exception {
        sameInAnotherOrder(sample, LineOrderTest::backwards);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_last_line_first_changes_nothing(Path sample) throws Exception {
        sameInAnotherOrder(sample, LineOrderTest::turned);
    }

    private static void sameInAnotherOrder(Path sample, UnaryOperator<List<?>> order) throws Exception {
        Dossier dossier = DossierReader.read(
                new DossierFile(TOP.resolve(sample).resolve("dossier.yaml"), sample + "/dossier.yaml"));
        String id = dossier.filing().call().value().orElse("");
        if (CallLibrary.calls().contains(id)) {
            Call call = new CallLibrary().call(id, List.of());
            LocalDate date = dossier.filing().filedOn().value().orElse(LocalDate.of(2021, 9, 15));
            Assessment one = call.assess(dossier, date);
            Assessment other = call.assess(reordered(dossier, order), date);

            assertThat(endings(other)).isEqualTo(endings(one));
            assertThat(other.verdict()).isEqualTo(one.verdict());
            assertThat(figures(other.budget())).isEqualTo(figures(one.budget()));
            assertThat(breakdowns(other.budget())).isEqualTo(breakdowns(one.budget()));
        }
    }

    /** How each requirement ends: its status, what is found and how often, and why it is not decided. */
    private static Map<String, Object> endings(Assessment assessment) {
        return assessment.checklist().stream()
                .collect(Collectors.toMap(one -> one.clause().id(), LineOrderTest::ending));
    }

    private static List<Object> ending(Judged one) {
        Map<Object, Integer> faults = new HashMap<>();
        one.outcome().findings().forEach(finding -> faults.merge(finding.fault(), 1, Integer::sum));
        return List.of(one.status(), faults, Set.copyOf(one.outcome().doubts()));
    }

    private static List<Object> figures(Budget budget) {
        List<Object> figures = new ArrayList<>();
        Stream.of(
                        budget.costs().total(),
                        budget.costs().ht(),
                        budget.costs().ttc(),
                        budget.costs().investment(),
                        budget.costs().operating(),
                        budget.costs().eligible(),
                        budget.costs().ineligible(),
                        budget.funding().total(),
                        budget.funding().own(),
                        budget.funding().publicAid(),
                        budget.funding().privateAid(),
                        budget.funding().outside(),
                        budget.funding().secured(),
                        budget.grant().requested())
                .map(Figure::amount)
                .forEach(figures::add);
        figures.add(budget.grant().maximum());
        figures.add(budget.investment().range());
        figures.add(budget.netCost());
        return figures;
    }

    private static List<Map<Optional<String>, Money>> breakdowns(Budget budget) {
        return Stream.of(
                        budget.costs().by().category(),
                        budget.costs().by().section(),
                        budget.costs().by().year(),
                        budget.funding().byFunder(),
                        budget.funding().byClass())
                .map(shares -> shares.stream().collect(Collectors.toMap(Share::key, Share::amount)))
                .toList();
    }

    private static Dossier reordered(Dossier dossier, UnaryOperator<List<?>> order) {
        Plan plan = dossier.plan();
        return new Dossier(
                dossier.source(),
                dossier.filing(),
                dossier.applicant(),
                dossier.project(),
                new Plan(
                        plan.base(),
                        plan.vat(),
                        reordered(plan.costs(), order),
                        reordered(plan.resources(), order),
                        plan.statedTotals(),
                        reordered(plan.minimisAids(), order)),
                reordered(dossier.pieces(), order),
                dossier.statements(),
                dossier.derogations(),
                dossier.answers(),
                dossier.unknownKeys(),
                dossier.notices());
    }

    @SuppressWarnings("unchecked")
    private static <T> Items<T> reordered(Items<T> items, UnaryOperator<List<?>> order) {
        return new Items<>((List<T>) order.apply(items.all()), items.place(), items.illegible());
    }

    private static List<?> backwards(List<?> lines) {
        List<?> copy = new ArrayList<>(lines);
        Collections.reverse(copy);
        return copy;
    }

    private static List<?> turned(List<?> lines) {
        List<?> copy = new ArrayList<>(lines);
        Collections.rotate(copy, 1);
        return copy;
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("dossier.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
