package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[ici](https://ailleurs.example)",
                "![image](https://ailleurs.example/x.png)",
                "https://ailleurs.example",
                "WWW.ailleurs.example",
                "**gras** _italique_ `code` ~~barré~~",
                "&lt;b&gt; &amp; &#64;",
                "une | barre",
                "\\* déjà",
                "20 % de 3 000 € (50,0 %)"
            })
    void what_is_written_is_read_as_it_was(String text) {
        assertThat(rendered(MarkdownText.inert(text)).replace("\u2060", ""))
                .isEqualTo("<p>" + new Markup().text(text) + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@equipe", "#12", "!34", "%5", "$6", "@\"deux mots\""})
    void nobody_is_called_and_nothing_referred_to(String text) {
        assertThat(MarkdownText.inert(text)).contains("\u2060");
    }

    @Test
    void keys_between_backquotes_are_code_and_a_lone_backquote_is_one() {
        assertThat(rendered(MarkdownText.prose("Écrivez `porteur.siret` <ici>")))
                .isEqualTo("<p>Écrivez <code>porteur.siret</code> &lt;ici&gt;</p>\n");
        assertThat(rendered(MarkdownText.prose("un seul ` ici"))).isEqualTo("<p>un seul ` ici</p>\n");
    }

    @Test
    void only_addresses_of_the_web_make_links() {
        assertThat(MarkdownText.link("x", "javascript:alert(1)")).isEqualTo("x");
        assertThat(MarkdownText.link("[x]", "https://a.example/(b)")).isEqualTo("[\\[x\\]](<https://a.example/(b)>)");
    }

    private static String rendered(String text) {
        var extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        var document = Parser.builder().extensions(extensions).build().parse(text);
        return HtmlRenderer.builder().extensions(extensions).build().render(document);
    }
}
