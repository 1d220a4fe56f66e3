package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets at the edge of what can be counted: told in full, without a division by zero, an overflow or a crash. */
final class BudgetBadInputTest {

    private static final String HEAD = """
            appel: envi-bfc
            date_depot: 2022-05-16
            porteur: {type: commune, nom: "Commune"}
            budget:
              base: ht
              tva: fctva
            """;

    private static final String ZERO = HEAD + """
              depenses:
                - {libelle: "Rien", poste: travaux, section: investissement, montant_ht: 0, taux_tva: 20 %}
              ressources:
                - {financeur: "Région", type: region, dispositif: envi-bfc, montant: 0, statut: sollicite}
            """;

    private static final String INELIGIBLE = HEAD + """
              depenses:
                - {libelle: "Un", poste: travaux, section: investissement, montant_ht: 1000, taux_tva: 20 %, eligible: non}
                - {libelle: "Deux", poste: etudes, section: fonctionnement, montant_ht: 500, taux_tva: 20 %, eligible: non}
              ressources:
                - {financeur: "Région", type: region, dispositif: envi-bfc, montant: 1000, statut: sollicite}
                - {financeur: "Commune", type: autofinancement, montant: 500, statut: acquis}
            """;

    private static final String EMPTY = "appel: envi-bfc\n";

    private static final String NEGATIVE =
            ZERO.replace("montant_ht: 0", "montant_ht: -5").replace("montant: 0", "montant: -5");

    @Test
    void a_share_of_nothing_is_told_as_pointless() {
        Run run = told(ZERO);

        assertThat(run.status()).isZero();
        assertThat(run.plainOut())
                .containsPattern("Part propre +sans objet\n")
                .containsPattern("Aide demandée, en part de l’assiette +sans objet\n")
                .containsPattern("Aides publiques, en part du coût +sans objet\n");
        assertThat(told(ZERO, "--explain", "own_share").plainOut()).contains("Part propre : sans objet");
    }

    @Test
    void when_all_lines_are_ineligible_nothing_may_be_granted() {
        assertThat(told(INELIGIBLE).plainOut())
                .containsPattern("Assiette éligible +0,00 €\n")
                .containsPattern("Dépenses hors assiette +1 500,00 €\n")
                .containsPattern("Aide maximale +0,00 €\n")
                .containsPattern("Aide demandée, en part de l’assiette +sans objet\n");
        assertThat(told(INELIGIBLE, "--advise").plainOut()).contains("Aucun montant ne convient : [envi-montant]");
    }

    @Test
    void amounts_of_ten_billion_are_counted_exactly() {
        Run run = told(lines(50, "9999999999.99"), "--explain", "total");

        assertThat(run.plainOut()).contains("Coût total : 499 999 999 999,50 €");
        assertThat(told(lines(50, "9999999999.99"), "--advise").status()).isZero();
    }

    @Test
    void more_than_ten_billion_cannot_be_supposed() {
        assertThat(told(INELIGIBLE, "--set", "ressources[0].montant=10000000001")
                        .plainErr())
                .contains("ne peut pas valoir « 10000000001 »");
    }

    @Test
    void thousands_of_lines_are_cut_on_the_screen_and_whole_in_json() {
        String dossier = lines(2_000, "1.01");

        assertThat(told(dossier, "--explain", "total").plainOut())
                .contains("Coût total : 2 020,00 € = somme de 2 000 montants")
                .contains("└ … et 1 940 autres lignes (toutes avec -f json)");
        assertThat(told(dossier, "--explain", "total", "-f", "json").out()).contains("\"title\":\"Ligne 1999\"");
    }

    /** Whatever the plan, every question about it is answered in a sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ZERO,
                INELIGIBLE,
                EMPTY,
                HEAD,
                "appel: envi-bfc\nbudget: rien\n",
                "appel: envi-bfc\nbudget: {depenses: 3, ressources: [x]}\n"
            })
    void every_question_is_answered(String dossier) {
        for (List<String> options : List.of(
                List.<String>of(),
                List.of("--explain"),
                List.of("--advise"),
                List.of("--advise", "--explain", "-f", "json"),
                List.of("--set", "ressources[+].montant=12"),
                List.of("--set", "depenses[+].montant_ht=12", "--advise", "--explain", "--lang", "en"))) {
            Run run = told(dossier, options.toArray(String[]::new));
            assertThat(run.status()).as("%s", options).isIn(0, 2);
            assertThat(run.plainErr() + run.plainOut()).doesNotContain("Exception", "Erreur interne");
        }
    }

    @Test
    void negative_amounts_are_told_and_nothing_breaks() {
        for (String option : List.of("--explain", "--advise")) {
            assertThat(told(NEGATIVE, option).plainErr()).isEmpty();
        }
    }

    @Test
    void a_funder_cannot_command_the_terminal() {
        String hostile = INELIGIBLE.replace("\"Commune\", type", "\"\\e[31mRouge\", type");

        for (List<String> options : List.of(
                List.of("--explain", "own"),
                List.of("--advise"),
                List.of("--set", "ressources[1].financeur=\u001b[1m"))) {
            assertThat(told(hostile, options.toArray(String[]::new)).out()).doesNotContain("\u001b");
        }
    }

    private static String lines(int count, String amount) {
        StringBuilder text = new StringBuilder(HEAD).append("  depenses:\n");
        for (int i = 0; i < count; i++) {
            text.append("    - {libelle: \"Ligne ")
                    .append(i)
                    .append("\", poste: travaux, section: investissement, montant_ht: ")
                    .append(amount)
                    .append(", taux_tva: 20 %}\n");
        }
        return text.append(
                        "  ressources:\n    - {financeur: \"Région\", type: region, dispositif: envi-bfc, montant: 1000, statut: sollicite}\n")
                .toString();
    }

    private static Run told(String dossier, String... options) {
        List<String> command = new ArrayList<>(List.of("budget", "-"));
        command.addAll(List.of(options));
        return Run.in(SampleFiles.TOP, Map.of(), dossier, command.toArray(String[]::new));
    }
}
