package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code budget --set} cannot suppose, and what it says of it. */
final class UnsupposableTest {

    @Test
    void thousands_of_lines_of_one_name_are_not_all_listed() {
        StringBuilder dossier = new StringBuilder("appel: envi-bfc\nbudget:\n  depenses:\n");
        for (int i = 0; i < 2000; i++) {
            dossier.append("    - {libelle: A, poste: capteurs, montant_ht: 1}\n");
        }
        Run run = Run.in(
                SampleFiles.TOP,
                Map.of(),
                dossier.toString(),
                "budget",
                "-",
                "--set",
                "depenses[capteurs].montant_ht=2");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("budget.depenses[11], …)").hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ressources[region].montat=5 | Vouliez-vous dire « ressources[region].montant » ?",
                "ressource[region].montant=5 | Vouliez-vous dire « ressources[region].montant » ?",
                "budjet.base=ht | Vouliez-vous dire « budget.base » ?",
                "xyzzy=2 | Aucune rubrique ne se nomme « xyzzy »",
                "ressources[etat].montant=5 | Il y a : Région Bourgogne-Franche-Comté · Commune",
                "ressources[regoin].montant=5 | Vouliez-vous dire « ressources[region].montant » ?",
                "ressources[1].montant=ressources[9].montant | Aucune ligne ne répond à « ressources[9].montant »",
                "ressources[9].montant=5 | Aucune ligne ne répond à",
                "ressources[99999999999].montant=5 | Aucune ligne ne répond à",
                "depenses[equipements].eligible=non | nommez-en une par son numéro (budget.depenses[1], budget.depenses[2])",
                "ressources=3 | nommez-en une, par exemple budget.ressources[0].financeur",
                "ressources[0]=3 | nommez-en une, par exemple budget.ressources[0].financeur",
                "budget=3 | « budget » n’est pas une réponse",
                "porteur[0].nom=x | choisit une ligne là où il n’y a pas de table",
                "ressources[region].montant=60.000 | ne peut pas valoir « 60.000 » (montant ambigu",
                "ressources[region].montant=beaucoup | ne peut pas valoir « beaucoup »",
                "ressources[region].statut=peut-être | ne peut pas valoir « peut-être »",
                "budget.base=xyz | « budget.base » ne peut pas valoir « xyz ». Choix : ht, ttc.",
                "projet.domaines=magie | ne peut pas valoir « magie »",
                "ressources[region].section=ressources[1].section | qui n’en a pas",
                "ressources[region].montant | n’est pas une supposition",
                "ressources[region.montant=5 | n’est pas une supposition",
                "ressources[].montant=5 | n’est pas une supposition"
            })
    void what_cannot_be_supposed_is_told_with_what_to_write(String set, String told) {
        Run run = supposing(set);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains(told).doesNotContain("Exception");
    }

    @Test
    void an_answer_that_depends_on_itself_is_told_with_the_way_round() {
        Run two = supposing(
                "ressources[0].montant=ressources[1].montant",
                "ressources[region].montant=ressources[commune].montant",
                "ressources[1].montant=ressources[0].montant");
        Run self = supposing("ressources[0].montant=ressources[region].montant");

        assertThat(two.status()).isEqualTo(2);
        assertThat(two.plainErr()).contains("recevrait deux valeurs");
        assertThat(self.plainErr())
                .contains(
                        "dépendrait de sa propre valeur : budget.ressources[0].montant → budget.ressources[0].montant");
        assertThat(supposing(
                                "ressources[0].montant=ressources[1].montant",
                                "ressources[1].montant=ressources[0].montant")
                        .plainErr())
                .contains("→ budget.ressources[1].montant →");
    }

    @Test
    void two_values_for_one_answer_contradict_each_other_unless_they_are_one() {
        assertThat(supposing("ressources[0].montant=5", "ressources[region].montant=6")
                        .plainErr())
                .contains("« budget.ressources[0].montant » recevrait deux valeurs : « 5 » et « 6 »");
        assertThat(supposing("ressources[0]=~", "ressources[0].montant=6").plainErr())
                .contains("recevrait deux valeurs");
        assertThat(supposing("ressources[0].montant=5", "ressources[region].montant=5")
                        .status())
                .isZero();
    }

    @Test
    void an_unreadable_dossier_is_told_as_such() {
        assertThat(Run.complet("budget", "samples/absent", "--set", "base=ht").plainErr())
                .contains("ILLISIBLE");
    }

    private static Run supposing(String... sets) {
        List<String> command = new ArrayList<>(List.of("budget", "samples/association"));
        for (String set : sets) {
            command.add("--set");
            command.add(set);
        }
        return Run.complet(command.toArray(String[]::new));
    }
}
