package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainTest {

    /** The page speaks of one day, so that it does not change from one to the next. */
    private static final String DAY = "2026-11-23";

    @TempDir
    Path folder;

    @Test
    void everything_about_a_requirement_is_told() {
        Run run = Run.complet("explain", "participation-minimale");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("[participation-minimale] Participation minimale du maître d’ouvrage (20\u00A0%)\n")
                .contains(
                        "part propre ÷ (part propre + aides publiques) ≥ 20\u00A0%",
                        "depuis le 01/01/2012\u00A0: 20\u00A0%",
                        "https://www.doctrine.fr/",
                        "budget.ressources[0].montant: 65000",
                        "il manque",
                        "Augmentez l’autofinancement",
                        "décision du préfet");
    }

    @Test
    void a_beginning_or_a_word_is_enough() {
        assertThat(Run.complet("explain", "porteur-sire").out())
                .startsWith("[porteur-siret] ")
                .contains("\n[porteur-siret-connu] ");
        assertThat(Run.complet("expliquer", "minimis").out()).startsWith("[minimis-plafond] ");
        assertThat(Run.complet("explain", "luhn").status()).isEqualTo(2);
        assertThat(Run.complet("explain", "participation").out())
                .contains("[participation-minimale] ", "[participation-minimale-ht] ", "[participation-chef-de-file] ");
    }

    @Test
    void a_word_of_too_many_requirements_lists_them() {
        Run run = Run.complet("explain", "deliberation");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("deliberation-date", "deliberation-executoire");
    }

    @Test
    void an_unknown_name_gets_the_nearest() {
        Run run = Run.complet("explain", "budjet-equilibre");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("budget-equilibre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "", "[", "*", "é"})
    void a_strange_name_is_no_requirement(String name) {
        Run run = Run.complet("explain", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001b", "Exception");
    }

    @Test
    void a_call_that_an_office_wrote_is_explained_by_its_own_examples() {
        Run run = Run.complet("explain", "quartiers-cout", "--call", "samples/appels/fonds-quartiers.yaml");

        assertThat(run.status()).isZero();
        assertThat(run.plainOut())
                .startsWith("[quartiers-cout-par-habitant] Coût par habitant\n")
                .contains(
                        "plan.cout <= porteur.population *",
                        "fonds-quartiers.cout_par_habitant : 10 € au",
                        "porteur: {type: commune}",
                        "→ Le projet coûte plus, par habitant");
        assertThat(Run.complet("explain", "--list", "--call", "envi-bfc").out())
                .contains("envi-montant", "asso-statuts")
                .doesNotContain("tid-region", "quartiers");
    }

    @Test
    void a_call_that_is_unknown_or_has_mistakes_explains_nothing() throws IOException {
        Run unknown = Run.complet("explain", "x", "--call", "envi-bfk");
        Run absent = Run.complet("explain", "x", "--call", "absent.yaml");
        Path broken = Files.writeString(folder.resolve("appel.yaml"), "appel: x\nexigence: []\n");
        Run invalid = Run.complet("explain", "x", "--call", broken.toString());

        for (Run run : List.of(unknown, absent, invalid)) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
        assertThat(unknown.err()).contains("envi-bfc");
        assertThat(invalid.err()).contains("appel.yaml:2:1", "exigences");
    }

    @Test
    void a_value_is_that_of_the_day() {
        assertThat(Run.complet("explain", "minimis-plafond", "--date", "2023-12-31")
                        .out())
                .contains("cofinancement.minimis\u00A0: 200\u202F000\u00A0€ au 31/12/2023");
        assertThat(Run.complet("explain", "minimis-plafond", "--date", "2024-01-01")
                        .out())
                .contains("cofinancement.minimis\u00A0: 300\u202F000\u00A0€ au 01/01/2024");
    }

    @Test
    void a_value_that_nobody_knows_says_where_it_is_to_be_found() {
        assertThat(Run.complet("explain", "tid-taux").out())
                .contains("valeur inconnue (où la trouver", "règlement de l’appel à projets")
                .contains("# --param taux=50 %");
    }

    @Test
    void a_requirement_that_calls_replace_is_told_for_each() {
        assertThat(Run.complet("explain", "demarrage-anticipe").out())
                .contains("(socle)", "(dsil)", "(detr)", "\u00A0: autorisation de démarrage anticipé");
    }

    @Test
    void english_is_english() {
        assertThat(Run.complet("explain", "budget-equilibre", "--lang", "en").out())
                .contains("What is asked", "The resources that count equal the costs", "No derogation")
                .doesNotContain("Pourquoi");
    }

    @Test
    void without_a_name_every_requirement_is_listed() {
        assertThat(Run.complet("explain").out()).contains("dossier-date-depot", "envi-commune", "diat-taux");
    }

    /** Run with {@code -Dsamples.update=true} to write the page anew, then read what changed. */
    @Test
    void the_page_of_the_site_is_current() throws IOException {
        Path page = Path.of("src/site/markdown/exigences.md");
        String printed = Run.complet("explain", "--markdown", "--date", DAY).out();
        if (Boolean.getBoolean("samples.update")) {
            Files.writeString(page, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(page));
    }
}
