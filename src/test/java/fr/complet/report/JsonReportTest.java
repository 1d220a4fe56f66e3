package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.dossier.Place;
import fr.complet.dossier.TestDossier;
import fr.complet.language.Language;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.requirement.FieldRequired;
import fr.complet.requirement.FilingWindow;
import fr.complet.requirement.SiretValid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

    private static final Words FRENCH = Words.in(Language.FR);

    @Test
    void a_run_is_one_object_with_its_dossiers_and_its_counts() throws IOException {
        Report report = JsonReport.document(FRENCH);
        Summary summary = Summary.empty().plus(assessed()).plus(unreadable());
        String text = report.opening()
                + report.of(assessed())
                + report.separator()
                + report.of(unreadable())
                + report.closing(summary);

        assertThat(fields(text, 1)).containsExactly("tool", "dossiers", "completed", "summary");
        assertThat(text)
                .startsWith("{\"tool\":{\"name\":\"complet\",\"version\":\"0.1.0\",\"schema\":1}")
                .endsWith("""
                        "completed":true,
                        "summary":{"dossiers":2,"complete":0,"incomplete":0,"incorrect":1,"ineligible":0,"unreadable":1}}
                        """);
    }

    @Test
    void a_run_without_dossiers_is_still_json() throws IOException {
        Report report = JsonReport.document(FRENCH);

        String text = report.opening() + report.closing(Summary.empty().cutShort());

        assertThat(fields(text, 1)).contains("summary");
        assertThat(text).contains("\"completed\":false");
    }

    @Test
    void the_version_is_that_of_the_program() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).contains("<artifactId>complet</artifactId>\n  <version>0.1.0</version>");
    }

    @Test
    void an_unreadable_dossier_has_the_same_shape_as_another() throws IOException {
        assertThat(fields(JsonDossier.of(unreadable(), FRENCH), 1))
                .isEqualTo(fields(JsonDossier.of(assessed(), FRENCH), 1))
                .containsExactly(
                        "path",
                        "reference",
                        "applicant",
                        "call",
                        "date",
                        "verdict",
                        "reason",
                        "counts",
                        "notices",
                        "checklist",
                        "budget");
        assertThat(JsonDossier.of(unreadable(), FRENCH))
                .contains("\"verdict\":\"unreadable\",\"reason\":\"le fichier est vide\"")
                .contains("\"checklist\":[],\"budget\":null");
    }

    @Test
    void a_finding_has_its_words_and_its_place() {
        assertThat(JsonDossier.of(assessed(), FRENCH))
                .contains("\"id\":\"porteur-siret\",\"section\":\"porteur\",\"title\":\"Exigence porteur-siret\","
                        + "\"severity\":\"blocking\",\"actor\":\"you\",\"status\":\"invalid\",\"undecided_for\":[],"
                        + "\"findings\":[{\"message\":\"SIRET\u00A0: 13 chiffres au lieu de 14\"")
                .contains("\"place\":{\"file\":\"dossier.yaml\",\"path\":\"porteur.siret\",\"line\":3,\"column\":10,"
                        + "\"sheet\":null,\"cell\":null}")
                .contains(
                        "\"source\":{\"title\":\"CGCT, art. L1111-10 III\","
                                + "\"url\":\"https://www.legifrance.gouv.fr/\",\"status\":\"usage\",\"read_on\":\"2026-11-23\"}")
                .contains(
                        "\"undecided_for\":[\"parameter:tid-bfc-2021.ouverture\",\"parameter:tid-bfc-2021.cloture\"]");
    }

    @Test
    void amounts_have_two_decimals_and_shares_four() {
        assertThat(JsonDossier.of(assessed(), FRENCH))
                .contains("\"base\":\"ht\",\"total\":120000.00,\"total_ht\":120000.00,\"total_ttc\":144000.00")
                .contains("\"requested\":60000.00,\"requested_rate\":0.5000,\"maximum_grant\":null")
                .contains("\"balance\":0.00")
                .contains("\"own_share_investment\":{\"lowest\":0.2500,\"highest\":0.2500}")
                .contains("\"by_category\":[{\"key\":\"etudes\",\"amount\":24000.00,\"share\":0.2000},");
    }

    @Test
    void what_cannot_be_computed_is_null_and_never_zero() {
        Assessment empty = new SampleAssessment(TestDossier.empty()).build();

        assertThat(JsonDossier.of(Checked.of("vide.yaml", empty), FRENCH))
                .contains("\"base\":null,\"total\":null,")
                .contains("\"own_share\":null,\"own_share_investment\":null,\"public_aid_rate\":null,")
                .contains("\"by_category\":[],\"by_section\":[],\"by_year\":[],\"by_funder\":[],\"by_class\":[]}");
    }

    @Test
    void small_and_negative_amounts_keep_their_cents() {
        String text = JsonText.of(json -> {
            json.openObject();
            json.money("cent", Optional.of(Money.cents(1)));
            json.money("debt", Optional.of(Money.cents(-50)));
            json.share("share", Optional.of(7L));
            json.close();
        });

        assertThat(text).isEqualTo("{\"cent\":0.01,\"debt\":-0.50,\"share\":0.0007}");
    }

    @Test
    void a_line_of_jsonl_is_one_dossier_and_nothing_breaks_it() throws IOException {
        Assessment hostile = new SampleAssessment(
                        TestDossier.complete().with("porteur.nom", "a\u001B[2J\n\u009B\u007F\u2028\"\\\uD83Db\u202Ec"))
                .build();
        Report report = JsonReport.lines(FRENCH);
        String line = report.of(Checked.of("x\n.yaml", hostile));

        assertThat(report.opening() + report.separator() + report.closing(Summary.empty()))
                .isEmpty();
        assertThat(line).endsWith("}\n");
        assertThat(line.substring(0, line.length() - 1).chars())
                .noneMatch(c -> Character.isISOControl(c) || c == '\u2028');
        assertThat(fields(line, 1)).contains("budget");
        assertThat(line).contains("b\\u202Ec");
    }

    @Test
    void messages_come_in_the_language_asked() {
        assertThat(JsonDossier.of(assessed(), Words.in(Language.EN)))
                .contains("\"message\":\"SIRET: 13 digits instead of 14\"")
                .contains("\"title\":\"Requirement porteur-siret\"");
    }

    private static Checked assessed() {
        Assessment assessment = new SampleAssessment(TestDossier.complete().with("porteur.siret", "2000715790001"))
                .asking("porteur-siret", Chapter.PORTEUR, Severity.BLOCKING, new SiretValid())
                .asking("porteur-nom", Chapter.PORTEUR, Severity.BLOCKING, new FieldRequired(List.of("porteur.nom")))
                .asking("tid-depot", Chapter.APPEL, Severity.BLOCKING, window())
                .standing("porteur.siret", 3, 10)
                .build();
        return Checked.of("samples/x/dossier.yaml", assessment);
    }

    private static FilingWindow window() {
        return new FilingWindow(
                new Dated<>("tid-bfc-2021.ouverture", List.of(), ""),
                new Dated<>("tid-bfc-2021.cloture", List.of(), ""));
    }

    private static Checked unreadable() {
        Failure failure = new Failure(Unreadable.Cause.EMPTY, List.of(), Place.ofFile("b.yaml"), List.of());
        return Checked.failed("b.yaml", failure);
    }

    /** The names of the fields at a depth, in their order; reads the whole text, which must be JSON. */
    private static List<String> fields(String text, int wanted) throws IOException {
        List<String> names = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && depth == wanted) {
                    names.add(parser.currentName());
                }
            }
        }
        return names;
    }
}
