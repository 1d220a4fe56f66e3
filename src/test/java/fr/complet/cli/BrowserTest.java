package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a browser: accessible as axe judges, light and dark, wide and narrow; inert; filtered; printed. */
@Tag("slow")
final class BrowserTest {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern SAID = Pattern.compile("<output id=\"said\">(.*?)</output>", Pattern.DOTALL);

    /** What the rules of WCAG, on which the RGAA rests, find fault with. */
    private static final String JUDGE = """
            ;axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
            .then(found => say(found.passes.length + ' passed; ' + found.violations.map(one => one.id + ': '
                + one.nodes.map(node => node.html).join(' | ')).join('\\n')));
            """;

    @TempDir
    static Path folder;

    private static Map<String, String> pages;

    @BeforeAll
    static void write() throws IOException {
        pages = Pages.all(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "incomplete,--light",
        "incorrect," + Chromium.DARK,
        "incorrect,'" + Chromium.NARROW + "'",
        "unreadable," + Chromium.DARK,
        "hostile,--light",
        "several,--light",
        "several," + Chromium.DARK,
        "several,'" + Chromium.NARROW + "'"
    })
    void a_page_is_accessible(String name, String look) throws Exception {
        String unfolded = pages.get(name).replace("<details", "<details open");

        assertThat(saidBy(unfolded, axe() + JUDGE, look)).matches("\\d\\d passed; ");
    }

    @Test
    void what_is_not_accessible_is_seen() throws Exception {
        String poor = pages.get("complete")
                .replace("--ink: #1b1b1f", "--ink: #bbbbbb")
                .replace(" lang=\"en\"", "");

        assertThat(saidBy(poor, axe() + JUDGE, "--light")).contains("color-contrast: ", "html-has-lang: ");
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothing_that_a_dossier_says_runs_or_becomes_part_of_the_page() throws Exception {
        for (String name : List.of("hostile", "several")) {
            String dom = Chromium.dom(written(pages.get(name)));

            assertThat(dom)
                    .contains("<title>Complet&nbsp;: vérification de dossiers</title>", "touché")
                    .doesNotContain("<script", "<img", "<b>");
        }
    }

    @Test
    void choices_leave_only_the_dossiers_that_they_say() throws Exception {
        String count = """
                const shown = () => [...document.querySelectorAll('.dossier')].filter(one => one.offsetHeight > 0);
                const choose = id => { document.getElementById(id).click(); return shown(); };
                const all = shown().length;
                const incomplete = choose('verdict-incomplete').every(one => one.matches('.incomplete'));
                const both = choose('actor-council').every(one => one.matches('.incomplete.for-council'));
                say([all, incomplete, both, shown().length, choose('actor-all').length,
                    choose('verdict-unreadable').length, choose('verdict-all').length].join(' '));
                """;

        String said = saidBy(pages.get("several"), count, "--light");

        assertThat(said).matches("(\\d+) true true [1-9]\\d* [1-9]\\d* 1 \\1");
    }

    @Test
    void a_page_prints_on_a4() throws Exception {
        Path pdf = folder.resolve("page.pdf");

        Chromium.print(written(pages.get("incorrect")), pdf);

        String printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        Matcher sheet =
                Pattern.compile("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]").matcher(printed);
        assertThat(sheet.results().count()).isBetween(2L, 10L);
    }

    /** What a script says of a page, which alone lets it run. */
    private static String saidBy(String page, String script, String look) throws Exception {
        String say = "const say = text => document.getElementById('said').textContent = text;";
        String open = POLICY.matcher(page)
                .replaceFirst("")
                .replace("<main", "<output id=\"said\"></output><main")
                .replace("</body>", "<script>" + say + script.replace("</script", "<\\/script") + "</script></body>");
        Matcher said = SAID.matcher(Chromium.dom(written(open), look));
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    private static Path written(String page) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
    }
}
