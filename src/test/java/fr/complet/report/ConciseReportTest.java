package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Checked;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.dossier.Place;
import fr.complet.dossier.TestDossier;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.ContactReachable;
import fr.complet.requirement.SiretValid;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConciseReportTest {

    private static final Report REPORT = new DiscreetReport(new ConciseReport(Words.in(Language.EN)));

    @Test
    void a_finding_takes_one_line_with_its_place() {
        var assessment = new SampleAssessment(TestDossier.complete().with("porteur.siret", "2000715790001"))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .standing("porteur.siret", 3, 10)
                .build();

        assertThat(REPORT.of(Checked.of("dossier.yaml", assessment)))
                .isEqualTo("dossier.yaml:3:10: blocking porteur-siret SIRET: 13 digits instead of 14\n");
    }

    @Test
    void a_cell_stands_in_the_place_of_a_line() {
        var assessment = new SampleAssessment(TestDossier.complete().with("porteur.siret", "1"))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.WARNING, new SiretValid())
                .standing(Place.inSheet("d.xlsx", "porteur.siret", "Dossier", "B4"))
                .build();

        assertThat(REPORT.of(Checked.of("d.xlsx", assessment))).startsWith("d.xlsx:Dossier!B4: warning porteur-siret ");
    }

    @Test
    void people_are_not_named() {
        var assessment = new SampleAssessment(TestDossier.complete().with("porteur.contact.courriel", "anne.martin"))
                .asking("porteur-contact", Chapter.PORTEUR, Severity.BLOCKING, new ContactReachable())
                .build();

        assertThat(REPORT.of(Checked.of("dossier.yaml", assessment)))
                .contains("porteur-contact")
                .doesNotContain("martin");
    }

    @Test
    void a_dossier_to_which_nothing_is_objected_takes_no_line() {
        var assessment = new SampleAssessment(TestDossier.complete())
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .build();

        assertThat(REPORT.of(Checked.of("dossier.yaml", assessment))).isEmpty();
    }

    @Test
    void the_file_is_named_from_the_current_folder_and_what_stands_nowhere_stands_at_its_beginning() {
        var assessment = new SampleAssessment(TestDossier.complete().with("porteur.siret", "1"))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .standing(Place.ofFile("dossier.yaml"))
                .build();

        assertThat(REPORT.of(Checked.of("un/deux/dossier.yaml", assessment)))
                .startsWith("un/deux/dossier.yaml:1:1: blocking porteur-siret ");
    }

    @Test
    void an_unreadable_dossier_takes_one_line_of_the_same_shape() {
        var failure = new Failure(Unreadable.Cause.EMPTY, List.of(), Place.ofFile("b.yaml"), List.of());

        assertThat(REPORT.of(Checked.failed("b.yaml", failure)))
                .isEqualTo("b.yaml:1:1: blocking unreadable the file is empty\n");
    }
}
