package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Judged;
import fr.complet.call.Verdict;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.requirement.DeliberationMatchesPlan;
import fr.complet.requirement.Finding;
import fr.complet.requirement.GrantRate;
import fr.complet.requirement.GrantWithinMaximum;
import fr.complet.requirement.StateGrantsCeiling;
import fr.complet.requirement.StatedTotalsMatch;
import fr.complet.requirement.Unjudged;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever fills a dossier in, answer by answer, gets to the end, and is never told on the way that an answer which was in
 * order is not.
 */
final class CompletionTest {

    /** Each call with the sample that is ready to file. */
    private static final Map<String, String> COMPLETE = Map.of(
            "tid-bfc-2021", "complet",
            "usages-innovants-bfc", "usages-innovants",
            "tiers-lieux-bfc", "tiers-lieux",
            "envi-bfc", "association",
            "dsil", "dsil",
            "detr", "detr",
            "tid-france-2030", "tid-france-2030",
            "diat-france-2030", "diat-france-2030");

    /** Each call with the sample in which things are missing. */
    private static final Map<String, String> INCOMPLETE = Map.of(
            "tid-bfc-2021", "incomplet",
            "usages-innovants-bfc", "usages-innovants-incomplet",
            "tiers-lieux-bfc", "tiers-lieux-incomplet",
            "envi-bfc", "envi-incomplet",
            "dsil", "dsil-incomplet",
            "detr", "detr-incomplet",
            "tid-france-2030", "tid-france-2030-incomplet",
            "diat-france-2030", "diat-france-2030-incomplet");

    /** They measure an answer against the sums of the plan, which mean nothing while lines are still to come. */
    private static final Set<Class<?>> ON_SUMS = Set.of(
            StatedTotalsMatch.class,
            DeliberationMatchesPlan.class,
            StateGrantsCeiling.class,
            GrantWithinMaximum.class,
            GrantRate.class);

    static List<String> calls() {
        return CallLibrary.calls();
    }

    @Test
    void each_call_has_a_sample_that_is_ready_to_file_and_one_in_which_things_are_missing() throws Exception {
        assertThat(COMPLETE.keySet()).containsExactlyInAnyOrderElementsOf(calls());
        for (String id : calls()) {
            Call call = call(id);
            assertThat(assessed(call, sample(COMPLETE, id)).verdict()).as(id).isEqualTo(Verdict.COMPLETE);
            assertThat(assessed(call, sample(INCOMPLETE, id)).verdict()).as(id).isEqualTo(Verdict.INCOMPLETE);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answer_by_answer_in_the_order_of_the_file_none_that_was_in_order_is_ever_objected_to(String id)
            throws Exception {
        Form whole = sample(COMPLETE, id);

        assertThat(objections(call(id), Filling.inFileOrder(whole), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tid-bfc-2021, 1", "tid-bfc-2021, 2",
        "usages-innovants-bfc, 3", "usages-innovants-bfc, 4",
        "tiers-lieux-bfc, 5", "tiers-lieux-bfc, 6",
        "envi-bfc, 7", "envi-bfc, 8",
        "dsil, 9", "dsil, 10",
        "detr, 11", "detr, 12",
        "tid-france-2030, 13", "tid-france-2030, 14",
        "diat-france-2030, 15", "diat-france-2030, 16"
    })
    void in_any_other_order_only_a_plan_that_lacks_lines_makes_an_answer_seem_wrong(String id, long seed)
            throws Exception {
        Form whole = sample(COMPLETE, id);
        Set<Form> plan = new HashSet<>(Filling.answersUnder(whole, "budget", "depenses"));
        plan.addAll(Filling.answersUnder(whole, "budget", "ressources"));

        assertThat(objections(call(id), Filling.shuffled(whole, seed), plan)).isEmpty();
    }

    /**
     * The answers that were in order and, one step later, no longer are; once it is whole, the dossier is ready to file.
     *
     * @param plan while some of these are still to come, what is measured against their sums is not counted
     */
    private static List<String> objections(Call call, Filling filling, Set<Form> plan) throws Exception {
        List<String> objections = new ArrayList<>();
        Set<Found> before = Set.of();
        Set<Spot> inOrder = new HashSet<>();
        Assessment assessment = assessed(call, new Mapping(List.of(), Place.ofFile("")));
        for (Form answer : filling.answers()) {
            assessment = assessed(call, filling.with(answer));
            boolean lacksLines = !plan.stream().allMatch(filling::isGiven);
            Set<Found> after = found(assessment, lacksLines);
            for (Found one : after) {
                if (!before.contains(one) && inOrder.contains(one.spot())) {
                    objections.add(one + " after " + Spot.of(answer.place()));
                }
            }
            before = after;
            inOrder.add(Spot.of(answer.place()));
        }
        assertThat(assessment.verdict()).isEqualTo(Verdict.COMPLETE);
        return objections;
    }

    private static Set<Found> found(Assessment assessment, boolean lacksLines) {
        Set<Found> found = new HashSet<>();
        for (Judged one : assessment.checklist()) {
            boolean counts = one.outcome().isFailed()
                    && !(lacksLines
                            && ON_SUMS.contains(one.clause().requirement().getClass()));
            for (Finding finding : one.outcome().findings()) {
                if (counts && !(finding.fault() instanceof Unjudged)) {
                    found.add(new Found(one.clause().id(), finding.fault().key(), Spot.of(finding.place())));
                }
            }
        }
        return found;
    }

    private static Form sample(Map<String, String> samples, String id) throws Unreadable {
        Path file = Path.of("samples", Optional.ofNullable(samples.get(id)).orElseThrow(), "dossier.yaml");
        return YamlForm.read(TextFile.read(file, "dossier.yaml").source());
    }

    private static Call call(String id) throws Exception {
        return new CallLibrary().call(id, List.of());
    }

    private static Assessment assessed(Call call, Form form) throws Unreadable {
        Dossier dossier = DossierForm.read(
                form, new SourceText("dossier.yaml", ""), path -> new Attachment(Attachment.Condition.IN_ORDER, ""));
        return call.assess(dossier, dossier.filing().filedOn().value().orElse(LocalDate.of(2022, 5, 16)));
    }

    /** Something wanting, and where. */
    private record Found(String id, String fault, Spot spot) {}

    /** Where something stands in the whole file. */
    private record Spot(int line, int column) {

        static Spot of(Place place) {
            return new Spot(place.line(), place.column());
        }
    }
}
