package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.call.Verdict;
import fr.complet.dossier.Place;
import fr.complet.dossier.TestDossier;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallOf2021Test {

    private static final LocalDate DAY = LocalDate.parse("2021-09-15");

    @Test
    void of_a_complete_dossier_only_what_the_reglement_would_say_stays_open() throws Exception {
        Assessment assessment = assess(TestDossier.complete());

        assertThat(assessment.with(Status.MISSING))
                .extracting(one -> one.clause().id())
                .isEmpty();
        assertThat(assessment.with(Status.INVALID))
                .extracting(one -> one.clause().id())
                .isEmpty();
        assertThat(assessment.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(assessment.with(Status.UNDECIDED))
                .filteredOn(one -> one.outcome().doubts().stream().anyMatch(doubt -> doubt.kind() != Doubt.Kind.HAND))
                .extracting(one -> one.clause().id())
                .containsExactly("tid-taux", "tid-plafond", "tid-plancher", "tid-depot");
    }

    @Test
    void nothing_in_an_empty_dossier_is_invalid() throws Exception {
        Assessment assessment = assess(TestDossier.empty());

        assertThat(assessment.with(Status.INVALID))
                .extracting(one -> one.clause().id())
                .isEmpty();
        assertThat(assessment.with(Status.MET))
                .extracting(one -> one.clause().id())
                .containsExactly("dossier-lisible", "dossier-rubriques-connues");
        assertThat(assessment.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void the_rate_that_a_user_gives_is_judged() throws Exception {
        GivenValue rate = new GivenValue("tid-bfc-2021.taux", "40 %", "règlement", Place.ofFile("--param"));
        Judged judged = assess(TestDossier.complete(), rate).checklist().stream()
                .filter(one -> one.clause().id().equals("tid-taux"))
                .findFirst()
                .orElseThrow();

        assertThat(judged.status()).isEqualTo(Status.INVALID);
    }

    private static Assessment assess(TestDossier dossier, GivenValue... given) throws Exception {
        return new CallLibrary().call("tid-bfc-2021", List.of(given)).assess(dossier.build(), DAY);
    }
}
