package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.TestDossier;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CostsEvidencedTest {

    private static final Requirement REQUIREMENT =
            new CostsEvidenced(List.of(PieceType.DEVIS, PieceType.ESTIMATION), List.of(CostCategory.PERSONNEL));

    @Test
    void lines_that_name_a_quote_are_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void a_line_that_names_none_is_missing_it() {
        Outcome outcome = judged(REQUIREMENT, complete().without("budget.depenses[1].justificatifs"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(CostsEvidenced.Lack.NONE);
        assertThat(paths(outcome)).containsExactly("budget.depenses[1].justificatifs");
    }

    @Test
    void an_exempt_category_needs_none() {
        TestDossier dossier = complete()
                .without("budget.depenses[1].justificatifs")
                .with("budget.depenses[1].poste", CostCategory.PERSONNEL);

        assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.MET);
        assertThat(doubts(judged(REQUIREMENT, dossier.without("budget.depenses[1].poste"))))
                .containsExactly("BLANK:budget.depenses[1].poste");
    }

    @Test
    void a_quote_that_has_not_arrived_is_not_given() {
        Outcome asked = judged(REQUIREMENT, complete().with("pieces[2].etat", PieceState.DEMANDE));
        Outcome bare = judged(REQUIREMENT, complete().without("pieces[2].fichier"));

        assertThat(asked.status()).isEqualTo(Status.MISSING);
        assertThat(faults(asked)).containsExactly(CostsEvidenced.Lack.NOT_ARRIVED);
        assertThat(facts(asked))
                .containsExactly(Fact.quoted("Dépense 0"), Fact.quoted("devis-etude"), Fact.of(PieceState.DEMANDE));
        assertThat(faults(bare)).containsExactly(CostsEvidenced.Lack.NO_FILE);
    }

    @Test
    void a_reference_that_leads_nowhere_is_told_with_the_references() {
        TestDossier unknown = complete().with("budget.depenses[0].justificatifs", List.of("devis-perdu"));
        TestDossier unsuitable = complete().with("budget.depenses[0].justificatifs", List.of("rib"));

        assertThat(doubts(judged(REQUIREMENT, unknown))).containsExactly("REQUIREMENT:piece-references");
        assertThat(doubts(judged(REQUIREMENT, unsuitable))).containsExactly("REQUIREMENT:piece-references");
    }

    @Test
    void a_call_that_wants_a_quote_takes_no_other_evidence_of_costs() {
        Requirement quotes = new CostsEvidenced(List.of(PieceType.DEVIS), List.of());
        TestDossier estimate = complete().with("pieces[2].type", PieceType.ESTIMATION);

        assertThat(judged(REQUIREMENT, estimate).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(quotes, estimate);
        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsOnly(CostsEvidenced.Lack.NONE);
    }

    @Test
    void what_cannot_be_read_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("pieces[2].type"))))
                .containsExactly("ILLEGIBLE:pieces[2].type");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("pieces[2].id"))))
                .containsExactly("ILLEGIBLE:pieces[2].id");
    }

    @Test
    void without_lines_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
