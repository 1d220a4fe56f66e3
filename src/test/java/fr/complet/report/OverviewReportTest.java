package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.dossier.Place;
import fr.complet.dossier.TestDossier;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.SiretValid;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OverviewReportTest {

    private static final Report FRENCH = report(Language.FR, 80);
    private static final Checked READY = Checked.of("prêt/dossier.yaml", asking("20007157900011"));
    private static final Checked WRONG = Checked.of("faux/dossier.yaml", asking("1"));
    private static final Checked UNREADABLE = Checked.failed(
            "vide/dossier.yaml",
            new Failure(Unreadable.Cause.EMPTY, List.of(), Place.ofFile("dossier.yaml"), List.of()));

    @Test
    void a_dossier_takes_one_line_that_begins_with_its_verdict() {
        assertThat(FRENCH.of(READY)).isEqualTo("PRÊT À DÉPOSER  prêt/dossier.yaml\n");
        assertThat(FRENCH.of(WRONG)).isEqualTo("À CORRIGER      faux/dossier.yaml · 1 point à corriger\n");
        assertThat(FRENCH.of(UNREADABLE)).isEqualTo("ILLISIBLE       vide/dossier.yaml · le fichier est vide\n");
    }

    @Test
    void what_does_not_fit_goes_on_below() {
        Checked deep = Checked.of("un chemin/fort long/qui mène/plus loin que la ligne/dossier.yaml", asking("1"));

        assertThat(report(Language.FR, 60).of(deep)).isEqualTo("""
                À CORRIGER      un chemin/fort long/qui mène/plus loin que la ligne/dossier.yaml
                                1 point à corriger
                """);
    }

    @Test
    void the_name_of_a_file_can_do_nothing_to_a_terminal() {
        Checked odd = Checked.of("a\nb\u001B[2J%n\"'/dossier.yaml", asking("1"));

        assertThat(FRENCH.of(odd)).isEqualTo("À CORRIGER      a⏎b␛[2J%n\"'/dossier.yaml · 1 point à corriger\n");
    }

    @Test
    void the_end_counts_the_dossiers_and_what_they_lack_most() {
        Summary summary =
                Summary.empty().plus(WRONG).plus(READY).plus(UNREADABLE).plus(WRONG);

        assertThat(FRENCH.closing(summary).replace('\u00a0', ' ')).isEqualTo("""

                4 dossiers : 2 à corriger, 1 prêt à déposer, 1 illisible

                ── Le plus souvent, ce qui manque ou est à corriger ────────────────────────────

                2  Exigence porteur-siret                                        [porteur-siret]

                Pour le détail d’un dossier, vérifiez-le seul : complet check, puis son chemin.
                Seul le service instructeur prononce la complétude.
                """);
    }

    @Test
    void what_only_one_dossier_lacks_is_not_frequent() {
        Summary summary = Summary.empty().plus(WRONG).plus(READY);

        assertThat(FRENCH.closing(summary)).doesNotContain("porteur-siret");
    }

    @Test
    void a_run_that_was_cut_short_says_so() {
        Summary summary = Summary.empty().plus(READY).cutShort();

        assertThat(FRENCH.tellsWhenCutShort()).isTrue();
        assertThat(FRENCH.closing(summary)).contains("Vérification interrompue");
        assertThat(report(Language.EN, 80).closing(summary)).contains("interrupted");
    }

    private static Report report(Language language, int width) {
        return new OverviewReport(Words.in(language), new TextOptions(width, Style.PLAIN, false, false, true));
    }

    private static Assessment asking(String siret) {
        return new SampleAssessment(TestDossier.complete().with("porteur.siret", siret))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .build();
    }
}
