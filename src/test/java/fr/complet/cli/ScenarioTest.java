package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code budget --set} supposes and compares. */
final class ScenarioTest {

    private static final Path SAMPLE = Path.of("samples/association/dossier.yaml");

    @Test
    void figures_requirements_and_verdict_stand_side_by_side() throws IOException {
        String before = Files.readString(SAMPLE);
        Run run = supposing("ressources[region].montant=20000");

        assertThat(run.status()).isZero();
        assertThat(run.plainOut())
                .contains("budget.ressources[0].montant : 24 000,00 € → 20 000,00 €\n")
                .containsPattern("Aide demandée +24 000,00 € +20 000,00 € +−4 000,00 €\n")
                .contains("[budget-equilibre] Plan de financement équilibré : conforme → à corriger\n")
                .contains("Verdict : Prêt à déposer → À corriger\n")
                .doesNotContain("Fonds propres  ");
        assertThat(Files.readString(SAMPLE)).isEqualTo(before);
    }

    @Test
    void several_answers_are_supposed_at_once() {
        Run run = supposing("ressources[region].montant=20000", "ressources[autofinancement].montant=12000");

        assertThat(run.plainOut())
                .contains("Part propre", "37,5 %", "Verdict inchangé : Prêt à déposer")
                .doesNotContain("Ressources moins dépenses");
    }

    /** A scenario tells the very budget of the file changed by hand. */
    @Test
    void supposing_comes_to_what_changing_the_file_does() throws IOException {
        String changed = Files.readString(SAMPLE)
                .replace("dispositif: envi-bfc, montant: 24000", "dispositif: envi-bfc, montant: 20000");
        Run byHand = Run.in(SampleFiles.TOP, Map.of(), changed, "budget", "-", "-f", "json");
        Run supposed = Run.in(
                SampleFiles.TOP,
                Map.of(),
                Files.readString(SAMPLE),
                "budget",
                "-",
                "-f",
                "json",
                "--set",
                "ressources[0].montant=20000");

        String budget = byHand.out().substring(0, byHand.out().length() - 2);
        assertThat(supposed.out())
                .startsWith(budget + ",\"scenario\":{\"changes\":[{\"path\":\"budget.ressources[0].montant\"");
        assertThat(supposed.out()).contains("\"verdict\":{\"before\":\"", "\"before\":{\"base\":\"ttc\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget.ressources[0].montant=1 | budget.ressources[0].montant : 24 000,00 € → 1,00 €",
                "recettes[0].montant=1 | budget.ressources[0].montant : 24 000,00 € → 1,00 €",
                "Ressources[Région].Montant=1 | budget.ressources[0].montant : 24 000,00 € → 1,00 €",
                "ressources[Fondation (exemple)].montant=1 | budget.ressources[2].montant : 6 000,00 € → 1,00 €",
                "ressources[fondation].montant=1 | budget.ressources[2].montant : 6 000,00 € → 1,00 €",
                "ressources[envi-bfc].statut=acquis | budget.ressources[0].statut : sollicite → acquis",
                "depenses[Travaux].eligible=non | budget.depenses[0].eligible : rien → non",
                "depenses[0].eligible= | Aucun chiffre ne change.",
                "depenses[0].annees.2024=5000 | budget.depenses[0].annees.2024 : rien → 5 000,00 €",
                "pieces[rib].etat=a_venir | pieces[4].etat : rien → a_venir",
                "base=ht | budget.base : ttc → ht",
                "projet.regime_aide=minimis_sieg | projet.regime_aide : minimis → minimis_sieg",
                "regime_aide=minimis_sieg | projet.regime_aide : minimis → minimis_sieg",
                "date_depot=01/06/2018 | date_depot : 2022-05-16 → 01/06/2018",
                "ressources[1].montant=ressources[0].montant | budget.ressources[1].montant : 5 000,00 € → 24 000,00 €",
                "ressources[5]=~ | budget.ressources[5] : ligne retirée"
            })
    void an_answer_is_named_by_its_path_with_lines_by_number_name_or_type(String set, String told) {
        Run run = supposing(set);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.plainOut()).contains(told);
    }

    @Test
    void shares_are_compared_in_points() {
        assertThat(supposing("ressources[region].montant=20000").plainOut())
                .containsPattern("Part propre +27,5 % +30,6 % +\\+3,1 pt\n")
                .containsPattern("Aide demandée, en part de l’assiette +52,2 % +43,5 % +−8,7 pt\n");
    }

    @Test
    void a_list_is_told_whole_and_an_amount_as_such_although_a_line_is_removed() {
        Run run = Run.complet(
                "budget",
                "samples/complet",
                "--set",
                "depenses[0]=~",
                "--set",
                "depenses[4].justificatifs=devis-etude",
                "--set",
                "depenses[4].montant_ht=19000");

        assertThat(run.plainOut())
                .contains("budget.depenses[4].justificatifs : devis-capteurs, devis-capteurs-bis → devis-etude\n")
                .contains("budget.depenses[4].montant_ht : 18 000,00 € → 19 000,00 €\n");
    }

    @Test
    void a_narrow_terminal_wraps_labels_and_cuts_no_amount() {
        Run run = Run.at(
                new Console(Optional.of(40), true, Optional.empty(), Keyboard.ABSENT),
                Map.of(),
                "budget",
                SAMPLE.toString(),
                "--set",
                "ressources[region].montant=1");

        assertThat(run.plainOut())
                .containsPattern("\nPart propre de +0,0 % +sans objet\nl’investissement,\nau moins\n")
                .containsPattern("\nRessources moins +0,00 € +−23 999,00 € +−23 999,00 €\ndépenses\n");
    }

    @Test
    void a_new_line_is_built_from_several_answers() {
        Run run = supposing(
                "ressources[0]=~",
                "ressources[+].financeur=Banque",
                "ressources[+].type=emprunt",
                "ressources[+].statut=acquis",
                "ressources[+].montant=24000");

        assertThat(run.plainOut())
                .contains("budget.ressources[0] : ligne retirée", "budget.ressources[6].montant : rien → 24 000,00 €")
                .containsPattern("Fonds propres +11 000,00 € +35 000,00 € +\\+24 000,00 €")
                .doesNotContain("Ressources moins dépenses");
    }

    @Test
    void the_scenario_is_what_is_explained() {
        Run run = supposing("depenses[0].montant_ttc=48000", "--explain", "investment");

        assertThat(run.plainOut()).contains("Investissement : 60 000,00 €").containsPattern("48 000,00 € +--set:1");
    }

    private static Run supposing(String... sets) {
        List<String> command = new ArrayList<>(List.of("budget", SAMPLE.toString()));
        for (String set : sets) {
            boolean option =
                    set.startsWith("--") || command.get(command.size() - 1).equals("--explain");
            if (!option) {
                command.add("--set");
            }
            command.add(set);
        }
        return Run.complet(command.toArray(String[]::new));
    }
}
