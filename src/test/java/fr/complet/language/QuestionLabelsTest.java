package fr.complet.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionLabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "porteur.siret|SIRET|SIRET number",
                "budget.depenses[2].montant_ht|montant HT, ligne\u00A03|amount excl. VAT, line\u00A03",
                "budget.depenses[0]|dépenses, ligne\u00A01|costs, line\u00A01",
                "budget.depenses[9].justificatifs[1]|justificatifs de la dépense, n°\u00A02, ligne\u00A010|"
                        + "evidence of the cost, no.\u00A02, line\u00A010",
                "projet.domaines[1]|domaines, n°\u00A02|fields, no.\u00A02",
                "budget.depenses[0].annees.2022|montants par année, 2022, ligne\u00A01|"
                        + "amounts by year, 2022, line\u00A01",
                "porteur|porteur de projet|applicant",
                "inconnu.chemin|inconnu.chemin|inconnu.chemin",
                "inconnu[x]|inconnu[x]|inconnu[x]",
                "inconnu[3]|inconnu[3]|inconnu[3]",
                "budget.depenses[99999999999999].montant_ht|montant HT|amount excl. VAT",
            })
    void a_path_is_said_in_words_with_its_line(String path, String french, String english) {
        assertThat(QuestionLabels.french().of(path)).isEqualTo(french);
        assertThat(QuestionLabels.english().of(path)).isEqualTo(english);
    }
}
