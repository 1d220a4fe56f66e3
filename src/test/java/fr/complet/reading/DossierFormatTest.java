package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.language.QuestionLabels;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DossierFormatTest {
    @Test
    void the_format_tells_its_questions_in_order() {
        assertThat(DossierFormat.paths())
                .startsWith("dossier", "appel", "reference")
                .containsSubsequence(
                        "porteur",
                        "porteur.siret",
                        "porteur.rib.iban",
                        "projet.domaines",
                        "projet.calendrier.etapes[].nature",
                        "budget.base",
                        "budget.depenses",
                        "budget.depenses[].annees",
                        "budget.ressources[].montant",
                        "pieces[].fichier",
                        "attestations.dpo_designe",
                        "derogations[].echeance")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_question_tells_what_it_asks() {
        Question state = DossierFormat.question("pieces[].etat").orElseThrow();

        assertThat(state.kind()).isEqualTo(Question.Kind.CHOICE);
        assertThat(state.choices()).containsExactly(PieceState.values());
        assertThat(state.isInTable()).isTrue();
        assertThat(kind("budget.depenses[].montant_ht")).isEqualTo(Question.Kind.AMOUNT);
        assertThat(kind("budget.depenses[].annees")).isEqualTo(Question.Kind.YEARS);
        assertThat(kind("budget.base")).isEqualTo(Question.Kind.CHOICE);
        assertThat(kind("budget.depenses")).isEqualTo(Question.Kind.TABLE);
        assertThat(kind("porteur")).isEqualTo(Question.Kind.GROUP);
        assertThat(DossierFormat.question("projet.domaines").orElseThrow().several())
                .isTrue();
        assertThat(DossierFormat.question("porteur.sirett")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions_fr.properties", "questions_en.properties"})
    void every_question_has_its_label_and_no_label_is_stale(String resource) throws IOException {
        List<String> expected = new ArrayList<>(DossierFormat.paths());
        // The second key of the seat is a question only where the first is given too.
        expected.add("porteur.code_insee");
        var labels = new Properties();
        var stream = Objects.requireNonNull(QuestionLabels.class.getResourceAsStream(resource));
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            labels.load(reader);
        }

        assertThat(labels.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(labels.values()).noneMatch(label -> label.toString().isBlank());
    }

    private static Question.Kind kind(String path) {
        return DossierFormat.question(path).orElseThrow().kind();
    }
}
