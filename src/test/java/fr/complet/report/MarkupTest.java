package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkupTest {

    @Test
    void elements_close_in_the_order_in_which_they_were_opened() {
        var html = new Markup()
                .open("p", "class", "x")
                .text("a")
                .open("b")
                .text("c")
                .close()
                .close();

        assertThat(html.toString()).isEqualTo("<p class=\"x\">a<b>c</b></p>");
    }

    @Test
    void texts_and_values_are_never_taken_for_markup() {
        var html = new Markup().leaf("p", "<b>&\u001b\"", "title", "\"><script>");

        assertThat(html.toString()).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;\u241b&quot;</p>");
    }

    @Test
    void keys_between_backquotes_are_code() {
        assertThat(new Markup().prose("Écrivez `a<b` ici").toString()).isEqualTo("Écrivez <code>a&lt;b</code> ici");
    }
}
