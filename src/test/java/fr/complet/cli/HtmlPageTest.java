package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages are HTML as the W3C's validator reads it, need nothing else, and hold what they promise. */
final class HtmlPageTest {

    @TempDir
    static Path folder;

    private static Map<String, String> pages;

    @BeforeAll
    static void write() throws IOException {
        pages = Pages.all(folder);
    }

    @Test
    void every_page_is_valid() throws InterruptedException {
        String broken = pages.get("complete").replace("<h1", "<h1 foo=\"x\"");

        assertThat(HtmlValidator.complaints(pages)).isEmpty();
        assertThat(HtmlValidator.complaints(Map.of("broken", broken))).hasSize(1);
    }

    @Test
    void a_page_loads_nothing_and_runs_nothing() throws Exception {
        for (String page : pages.values()) {
            assertThat(page)
                    .doesNotContain(
                            "<script",
                            "href=\"javascript",
                            "<link",
                            "<img",
                            "@import",
                            "url(",
                            " style=",
                            " onerror=\"")
                    .containsOnlyOnce("<style>");
            String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains("content=\"default-src 'none'; style-src 'sha256-"
                            + Base64.getEncoder().encodeToString(digest) + "'; ");
        }
    }

    @Test
    void a_dossier_is_told_with_places_remedies_sources_and_its_plan() {
        assertThat(plain("incomplete"))
                .contains("<html lang=\"fr\">", "<h1>Commune de Venarey-les-Laumes · TID-2021-022</h1>", "INCOMPLET")
                .contains("<h2>Conseil</h2>", "<h2>Fournisseur</h2>", "<h2>Vous</h2>", "<h2>À vérifier à la main</h2>")
                .contains("<p class=\"place\">samples/incomplet/dossier.yaml:9:9</p>")
                .contains("Recopiez dans <code>porteur.siret</code> les 14 chiffres")
                .contains("<a href=\"https://www.legifrance.gouv.fr/")
                .contains("<caption>Dépenses</caption>", "<th scope=\"col\">Ligne</th>", "<th scope=\"row\">Total</th>")
                .contains("role=\"img\" aria-label=\"Dépenses : équipements 35,3 %, ")
                .contains("Le plan est équilibré.", "Seul le service instructeur prononce la complétude.");
    }

    @Test
    void the_offending_answer_is_marked_in_its_line() {
        assertThat(plain("incorrect"))
                .contains("<pre><code>  siret: <mark>&quot;213 903 008 00019&quot;</mark>          # clé fausse</code>")
                .contains("exigences conformes</summary>", "exigences sans objet</summary>");
        assertThat(plain("incomplete")).doesNotContain("exigences conformes</summary>");
    }

    @Test
    void what_a_derogation_covers_and_what_cannot_be_read_are_told() {
        assertThat(plain("complete")).contains("<html lang=\"en\">", "1 requirement waived</summary>");
        assertThat(plain("unreadable")).contains("<h1>pom.xml</h1>", "ILLISIBLE", "class=\"remedy\"");
    }

    @Test
    void several_dossiers_make_a_list_with_filters_totals_and_what_lacks_most_often() {
        assertThat(plain("several"))
                .contains(
                        "<h1>Vérification de dossiers</h1>",
                        "<input type=\"radio\" name=\"verdict\" id=\"verdict-all\" checked>")
                .contains("<article class=\"dossier listed incomplete for-council for-supplier for-you for-verify\">")
                .contains("<summary>\n<h2>Commune de Venarey-les-Laumes · TID-2021-022</h2>")
                .contains("Ce qui manque le plus souvent")
                .containsPattern("<p class=\"total\">[1-9][0-9]+ dossiers : ");
    }

    private static String plain(String page) {
        return pages.get(page).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
