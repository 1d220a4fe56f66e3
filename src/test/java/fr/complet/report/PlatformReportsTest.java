package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.archive.Accepted;
import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Chapter;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.dossier.Place;
import fr.complet.dossier.TestDossier;
import fr.complet.language.Language;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.ContactReachable;
import fr.complet.requirement.FieldRequired;
import fr.complet.requirement.SiretValid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the forms made for platforms make of findings in cells, of accepted, waived and repeated ones, and of limits. */
final class PlatformReportsTest {

    private static final Words ENGLISH = Words.in(Language.EN);

    @Test
    void a_cell_stands_in_the_words_and_in_a_logical_location_and_the_line_is_the_first() {
        Checked one = Checked.of("d.xlsx", wrong(Place.inSheet("d.xlsx", "porteur.siret", "Dossier", "B4")));

        assertThat(whole(new GithubReport(ENGLISH), one))
                .startsWith(
                        "::error file=d.xlsx,line=1,title=porteur-siret::Dossier!B4: SIRET: 13 digits instead of 14.");
        assertThat(whole(new GitlabReport(ENGLISH), one))
                .contains("\"lines\":{\"begin\":1}")
                .contains("Dossier!B4: SIRET");
        assertThat(whole(new SarifReport(ENGLISH), one))
                .contains("\"region\":{\"startLine\":1}")
                .contains("{\"name\":\"B4\",\"fullyQualifiedName\":\"Dossier!B4\",\"kind\":\"cell\"}")
                .contains("{\"name\":\"siret\",\"fullyQualifiedName\":\"porteur.siret\",\"kind\":\"member\"}");
        assertThat(whole(new CsvReport(ENGLISH), one)).contains(",d.xlsx,,,Dossier,B4,porteur.siret,");
    }

    @Test
    void a_finding_keeps_its_fingerprint_when_it_moves_to_another_line() {
        String here = whole(new GitlabReport(ENGLISH), Checked.of("d.yaml", wrong(3)));
        String there = whole(new GitlabReport(ENGLISH), Checked.of("d.yaml", wrong(30)));
        String other = whole(new GitlabReport(ENGLISH), Checked.of("e.yaml", wrong(3)));

        assertThat(fingerprint(here)).isEqualTo(fingerprint(there)).isNotEqualTo(fingerprint(other));
    }

    @Test
    void two_findings_about_one_answer_have_two_fingerprints() {
        var fingerprints = new Fingerprints("d.yaml");
        Checked one = Checked.of("d.yaml", wrong(3));
        Remark remark = Remark.open(one, ENGLISH).get(0);

        assertThat(fingerprints.of(remark)).isNotEqualTo(fingerprints.of(remark));
    }

    @Test
    void what_the_baseline_accepts_is_suppressed_or_left_out() {
        Assessment assessment = wrong(3);
        Judged judged = assessment.checklist().get(0);
        var known =
                new Accepted.Known("porteur-siret", judged.outcome().findings().get(0));
        Checked one = Checked.of("d.yaml", assessment).accepting(new Accepted(Set.of(known)));

        assertThat(whole(new GithubReport(ENGLISH), one)).startsWith("::notice title=Complet::");
        assertThat(whole(new GitlabReport(ENGLISH), one)).isEqualTo("[\n\n]\n");
        assertThat(whole(new MarkdownReport(ENGLISH, false), one)).doesNotContain("- [ ]");
        assertThat(whole(new JunitReport(ENGLISH), one))
                .contains("failures=\"0\" errors=\"0\" skipped=\"1\"", "message=\"accepted by the baseline");
        assertThat(whole(new SarifReport(ENGLISH), one))
                .contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\",")
                .contains("\"baselineState\":\"unchanged\"");
        assertThat(whole(new CsvReport(ENGLISH), one).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("To correct");
    }

    @Test
    void what_a_derogation_covers_is_suppressed_or_skipped() {
        Assessment assessment = wrong(3);
        List<Judged> waived = assessment.checklist().stream()
                .map(one -> one.with(one.outcome().waived()))
                .toList();
        Checked one = Checked.of(
                "d.yaml",
                new Assessment(
                        assessment.call(), assessment.date(), assessment.dossier(), assessment.budget(), waived));

        assertThat(whole(new SarifReport(ENGLISH), one)).contains("\"justification\":\"derogation: ");
        assertThat(whole(new JunitReport(ENGLISH), one)).contains("<skipped message=\"waived, blocking: SIRET");
        assertThat(whole(new GitlabReport(ENGLISH), one)).isEqualTo("[\n\n]\n");
    }

    @Test
    void a_requirement_that_is_met_is_a_test_that_passes() {
        var assessment = new SampleAssessment(TestDossier.complete())
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .build();

        assertThat(whole(new JunitReport(ENGLISH), Checked.of("a/b.c/d.yaml", assessment)))
                .contains(
                        "<testsuite name=\"a/b.c/d.yaml\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">")
                .contains(
                        "<testcase classname=\"a.b_c.d_yaml.porteur\" name=\"porteur-siret · Requirement porteur-siret\"");
    }

    @Test
    void a_reserve_fails_no_test_and_is_a_warning_elsewhere() {
        var assessment = new SampleAssessment(TestDossier.complete().with("porteur.siret", "1"))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.WARNING, new SiretValid())
                .build();
        Checked one = Checked.of("d.yaml", assessment);

        assertThat(whole(new JunitReport(ENGLISH), one)).contains("<skipped message=\"to correct, reserve: SIRET");
        assertThat(whole(new GithubReport(ENGLISH), one)).startsWith("::warning ");
        assertThat(whole(new GitlabReport(ENGLISH), one)).contains("\"severity\":\"minor\"");
    }

    @Test
    void github_is_shown_ten_of_a_level_and_told_how_many_there_are() {
        var sample = new SampleAssessment(TestDossier.empty());
        for (int i = 0; i < 13; i++) {
            sample.asking("nom-" + i, Chapter.PORTEUR, Severity.BLOCKING, new FieldRequired(List.of("porteur.nom")));
        }

        List<String> lines = whole(new GithubReport(ENGLISH), Checked.of("d.yaml", sample.build()))
                .lines()
                .toList();

        assertThat(lines).hasSize(11);
        assertThat(lines.get(10)).contains("GitHub shows 10 findings of 13");
    }

    @Test
    void an_unreadable_dossier_is_an_error_in_every_form() {
        var failure = new Failure(Unreadable.Cause.EMPTY, List.of(), Place.ofFile("b.yaml"), List.of());
        Checked one = Checked.failed("b.yaml", failure);

        assertThat(whole(new GithubReport(ENGLISH), one)).startsWith("::error file=b.yaml,line=1,title=unreadable::");
        assertThat(whole(new GitlabReport(ENGLISH), one)).contains("\"severity\":\"blocker\"");
        assertThat(whole(new JunitReport(ENGLISH), one))
                .contains("errors=\"1\"", "<error message=\"the file is empty\"");
        assertThat(whole(new SarifReport(ENGLISH), one)).contains("\"ruleIndex\":0,\"ruleId\":\"unreadable\"");
        assertThat(whole(new CsvReport(ENGLISH), one)).contains("b.yaml,,,,Unreadable,unreadable,");
        assertThat(whole(new MarkdownReport(ENGLISH, false), one)).contains("Unreadable", "the file is empty");
    }

    @Test
    void a_comment_has_room_for_so_many_dossiers_and_says_how_many_are_left_out() {
        Report report = new MarkdownReport(ENGLISH, true);
        Summary summary = Summary.empty();
        for (int i = 0; i < 2_000; i++) {
            Checked one = Checked.of("dossier-" + i + ".yaml", wrong(3));
            assertThat(report.telling(one).get()).isEmpty();
            summary = summary.plus(one);
        }

        String comment = report.closing(summary);

        assertThat(comment.length()).isLessThan(65_536);
        assertThat(comment).contains("2,000 dossiers", "other dossiers are not told in full here");
    }

    @Test
    void a_page_that_would_be_too_heavy_tells_the_verdict_alone() {
        var options = new TextOptions(100, Style.PLAIN, false, false, true);
        Report report = new HtmlReport(ENGLISH, options);
        Checked one = Checked.of("d.yaml", wrong(3));
        long whole = report.telling(one).get().length();

        for (long length = whole; length <= 40_000_000 - whole; length += whole) {
            assertThat(report.telling(one).get()).isNotEmpty();
        }

        assertThat(report.telling(one).get())
                .contains("TO CORRECT", "check this dossier alone", "dossier listed incorrect for-correct")
                .doesNotContain("class=\"card");
    }

    @Test
    void people_are_named_only_when_that_is_wanted() {
        Assessment assessment = new SampleAssessment(
                        TestDossier.complete().with("porteur.contact.courriel", "anne.martin"))
                .asking("porteur-contact", Chapter.PORTEUR, Severity.BLOCKING, new ContactReachable())
                .build();
        Checked one = Checked.of("d.yaml", assessment);

        assertThat(published(ENGLISH))
                .allSatisfy(report -> assertThat(whole(report, one)).contains("anne.martin"));
        assertThat(published(ENGLISH))
                .allSatisfy(report -> assertThat(whole(new DiscreetReport(report), one))
                        .contains("porteur-contact")
                        .doesNotContain("anne"));
    }

    private static List<Report> published(Words words) {
        return List.of(
                new SarifReport(words),
                new JunitReport(words),
                new GithubReport(words),
                new GitlabReport(words),
                new CsvReport(words),
                new MarkdownReport(words, false));
    }

    private static String fingerprint(String issues) {
        var found = Pattern.compile("\"fingerprint\":\"([0-9a-f]+)\"").matcher(issues);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String whole(Report report, Checked one) {
        List<String> parts = new ArrayList<>(List.of(report.opening()));
        parts.add(report.telling(one).get());
        parts.add(report.closing(Summary.of(one)));
        return String.join("", parts);
    }

    private static Assessment wrong(int line) {
        return wrong(Place.inText("d.yaml", "porteur.siret", line, 10));
    }

    private static Assessment wrong(Place place) {
        return new SampleAssessment(TestDossier.complete().with("porteur.siret", "2000715790001"))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .standing(place)
                .build();
    }
}
