package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Statement;
import org.junit.jupiter.api.Test;

final class StatementRequiredTest {

    private static final Requirement REQUIREMENT = new StatementRequired(Statement.DPO_DESIGNE);

    @Test
    void a_statement_made_is_enough() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_blank_statement_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(StatementRequired.Lack.NOT_GIVEN);
        assertThat(paths(outcome)).containsExactly("attestations.dpo_designe");
    }

    @Test
    void a_statement_refused_is_wrong() {
        Outcome outcome = judged(REQUIREMENT, complete().with("attestations.dpo_designe", false));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(StatementRequired.Lack.REFUSED);
    }

    @Test
    void an_illegible_statement_cannot_be_judged() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("attestations.dpo_designe"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:attestations.dpo_designe");
    }
}
