package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.call.Verdict;
import fr.complet.dossier.TestDossier;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every call that comes with the program. */
final class ShippedLawsTest {

    static List<String> calls() {
        return CallLibrary.calls();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothing_in_an_empty_dossier_is_invalid(String id) throws Exception {
        Assessment assessment =
                new CallLibrary().call(id, List.of()).assess(TestDossier.empty().build(), LocalDate.of(2022, 5, 16));

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
    void a_homonym_is_known_and_names_this_call_in_turn(String id) throws Exception {
        CallLibrary library = new CallLibrary();
        for (String other :
                library.call(id, List.of()).homonym().map(one -> one.calls()).orElse(List.of())) {
            assertThat(library.call(other, List.of()).homonym().orElseThrow().calls())
                    .contains(id);
        }
    }
}
