package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Place;
import fr.complet.language.Language;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Unjudged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AwaitedAnswersTest {

    @Test
    void as_many_answers_as_are_read_at_a_glance_are_all_named() {
        assertThat(told(lines(6)))
                .startsWith("attend que ces 6 réponses illisibles soient récrites : montant HT, ligne 1 (l. 1), ")
                .endsWith("montant HT, ligne 6 (l. 6)");
    }

    @Test
    void of_more_answers_the_first_are_named_and_all_are_counted() {
        assertThat(told(lines(7)))
                .startsWith("attend que ces 7 réponses illisibles soient récrites : ")
                .endsWith("montant HT, ligne 6 (l. 6), …");
    }

    @Test
    void an_answer_that_several_lines_wait_for_is_named_and_counted_once() {
        List<Finding> twice = new ArrayList<>(lines(1));
        twice.addAll(lines(1));

        assertThat(told(twice))
                .isEqualTo("attend que cette réponse illisible soit récrite : montant HT, ligne 1 (l. 1)");
    }

    private static List<Finding> lines(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String path = "budget.depenses[" + i + "].montant_ht";
            findings.add(
                    Finding.of(Unjudged.ILLEGIBLE, Place.inText("dossier.yaml", path, i + 1, 1), Fact.question(path)));
        }
        return findings;
    }

    private static String told(List<Finding> findings) {
        return AwaitedAnswers.among(findings).told(Words.in(Language.FR)).replace('\u00A0', ' ');
    }
}
