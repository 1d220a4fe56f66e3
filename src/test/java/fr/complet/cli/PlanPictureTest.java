package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plan as a picture: well-formed, told in words, and safe whatever the dossier says. */
final class PlanPictureTest {

    private static final String HEAD =
            "appel: tid-bfc-2021\nporteur: {type: commune, nom: \"%s\"}\nbudget:\n  base: ht\n";
    private static final String COST =
            "  depenses:\n    - {libelle: A, poste: etudes, section: investissement, montant_ht: 10000}\n";

    @TempDir
    private Path folder;

    @Test
    void a_picture_is_told_in_words_to_whoever_does_not_see_it() throws Exception {
        Element svg = svg(Run.complet("budget", "samples/complet", "-f", "svg").plainOut());

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("lang")).isEqualTo("fr");
        String[] labels = svg.getAttribute("aria-labelledby").split(" ");
        assertThat(text(svg, "title").get(0)).isEqualTo("Plan de financement prévisionnel (HT)");
        assertThat(text(svg, "desc").get(0))
                .contains("Développement (32 400,00 € · 27,0 %)", "État (24 000,00 € · 20,0 % · acquis)")
                .endsWith("Le plan est équilibré.");
        assertThat(labels).hasSize(2);
        assertThat(attributes(svg, "id")).contains(labels).doesNotHaveDuplicates();
    }

    @Test
    void every_fill_of_a_picture_is_a_pattern_that_it_defines() throws Exception {
        Element svg = svg(Run.complet("budget", "samples/complet", "-f", "svg").out());

        assertThat(attributes(svg, "fill").stream().filter(fill -> fill.startsWith("url(")))
                .hasSize(10)
                .allMatch(fill -> attributes(svg, "id").contains(fill.substring(5, fill.length() - 1)));
    }

    @Test
    void a_picture_speaks_english_too() throws Exception {
        Element svg = svg(Run.complet("budget", "samples/complet", "-f", "svg", "--lang", "en")
                .out());

        assertThat(svg.getAttribute("lang")).isEqualTo("en");
        assertThat(text(svg, "desc").get(0)).contains("Costs, €120,000.00").endsWith("The plan is balanced.");
    }

    @Test
    void what_a_dossier_says_is_never_taken_for_markup() throws Exception {
        String name = "<script>&\\u0007\\uFFFE]]>" + "x".repeat(300);

        Element svg = svg(run(HEAD.formatted(name) + COST, "-f", "svg").out());

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(text(svg, "text")).anyMatch(line -> line.startsWith("<script>&") && line.endsWith("…"));
        assertThat(text(svg, "text")).allMatch(line -> line.length() < 140);
    }

    @Test
    void what_is_still_to_be_found_is_drawn_and_told() throws Exception {
        String resources = "  ressources:\n    - {financeur: R, type: region, montant: 4000, statut: sollicite}\n";

        Element svg =
                svg(run(HEAD.formatted("C") + COST + resources, "-f", "svg").plainOut());

        assertThat(text(svg, "text")).contains("Reste à financer", "6 000,00 €");
        assertThat(attributes(svg, "stroke-dasharray")).contains("5 3");
    }

    @Test
    void the_warning_that_something_is_supposed_moves_the_rest_down() throws Exception {
        Element plain =
                svg(Run.complet("budget", "samples/complet", "-f", "svg").out());
        Element supposed = svg(Run.complet("budget", "samples/complet", "-f", "svg", "--set", "tva=non_recuperee")
                .out());

        assertThat(text(supposed, "text")).anyMatch(line -> line.startsWith("Scénario supposé"));
        assertThat(heading(supposed, "Dépenses") - heading(plain, "Dépenses")).isEqualTo(18);
        assertThat(heading(supposed, "Dépenses") - heading(supposed, "Scénario"))
                .isGreaterThan(40);
    }

    private static int heading(Element svg, String start) {
        return elements(svg, "text").stream()
                .filter(text -> text.getTextContent().startsWith(start))
                .mapToInt(text -> Integer.parseInt(text.getAttribute("y")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_plan_of_nothing_is_drawn_without_bars() throws Exception {
        Run run = run("appel: tid-bfc-2021\n", "-f", "svg");

        assertThat(run.status()).isEqualTo(2);
        assertThat(text(svg(run.out()), "text")).contains("Aucune dépense", "Aucune ressource");
    }

    private Run run(String dossier, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "budget";
        all[1] = "-";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.in(folder, Map.of(), dossier, all);
    }

    private static Element svg(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<String> text(Element svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(Element svg, String name) {
        return elements(svg, "*").stream()
                .flatMap(element -> Optional.of(element.getAttribute(name)).stream())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<Element> elements(Element svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
