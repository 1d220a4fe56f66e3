package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.complet.call.Always;
import fr.complet.call.Assessment;
import fr.complet.call.Verdict;
import fr.complet.dossier.TestDossier;
import fr.complet.requirement.FieldRequired;
import fr.complet.requirement.PieceOrStatement;
import fr.complet.requirement.PieceRequired;
import fr.complet.requirement.StatementRequired;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every call that comes with the program. */
final class ShippedLawsTest {

    private static final Set<Class<?>> ASKING =
            Set.of(FieldRequired.class, PieceRequired.class, PieceOrStatement.class, StatementRequired.class);

    static List<String> calls() {
        return CallLibrary.calls();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothing_in_an_empty_dossier_is_invalid(String id) throws Exception {
        Assessment assessment = empty(id);

        assertThat(assessment.with(Status.INVALID))
                .extracting(one -> one.clause().id())
                .isEmpty();
        assertThat(assessment.with(Status.MET))
                .extracting(one -> one.clause().id())
                .containsExactly("dossier-lisible", "dossier-rubriques-connues");
        assertThat(assessment.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void each_answer_piece_and_statement_that_is_always_asked_is_missing_in_an_empty_dossier(String id)
            throws Exception {
        assertThat(empty(id).checklist())
                .filteredOn(one -> ASKING.contains(one.clause().requirement().getClass()))
                .filteredOn(one -> one.clause().when() instanceof Always)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        one -> assertThat(one.status()).as(one.clause().id()).isEqualTo(Status.MISSING));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_cannot_be_judged_in_an_empty_dossier_says_what_it_lacks(String id) throws Exception {
        Assessment assessment = empty(id);

        assertThat(assessment.with(Status.UNDECIDED)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.outcome().doubts())
                    .as(one.clause().id())
                    .isNotEmpty()
                    .allSatisfy(doubt -> {
                        switch (doubt.kind()) {
                            case BLANK ->
                                assertThat(DossierFormat.question(doubt.about()))
                                        .isPresent();
                            case PARAMETER ->
                                assertThat(assessment.call().parameters()).containsKey(doubt.about());
                            case HAND, REQUIREMENT, ILLEGIBLE ->
                                fail("%s is undecided for %s in an empty dossier"
                                        .formatted(one.clause().id(), doubt));
                        }
                    });
        });
    }

    private static Assessment empty(String id) throws Exception {
        return new CallLibrary().call(id, List.of()).assess(TestDossier.empty().build(), LocalDate.of(2022, 5, 16));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_homonym_is_known_and_names_this_call_in_turn(String id) throws Exception {
        CallLibrary library = new CallLibrary();
        for (String other :
                library.call(id, List.of()).homonym().map(one -> one.calls()).orElse(List.of())) {
            assertThat(library.call(other, List.of()).homonym().orElseThrow().calls())
                    .contains(id);
        }
    }
}
