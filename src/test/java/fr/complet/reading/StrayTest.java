package fr.complet.reading;

import static fr.complet.reading.Written.dossier;
import static fr.complet.reading.Written.group;
import static fr.complet.reading.Written.list;
import static fr.complet.reading.Written.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import org.junit.jupiter.api.Test;

final class StrayTest {
    @Test
    void what_stands_where_one_value_is_expected_is_illegible() throws Unreadable {
        Dossier dossier = dossier("reference", list("a", "b"), "porteur", group("nom", group("x", "y")));

        assertThat(dossier.filing().reference().isIllegible()).isTrue();
        assertThat(dossier.applicant().name().isIllegible()).isTrue();
        assertThat(dossier.answers().illegible())
                .extracting(answer -> ((Illegible<?>) answer).reason().kind())
                .containsExactly(Kind.SINGLE_VALUE_EXPECTED, Kind.SINGLE_VALUE_EXPECTED);
        assertThat(dossier.unknownKeys()).isEmpty();
    }

    @Test
    void a_value_where_a_group_is_expected_is_told_once() throws Unreadable {
        Dossier dossier = dossier("porteur", "Commune de Louhans", "projet", group("domaines", "eau"));

        assertThat(dossier.applicant().contact().email().isIllegible()).isTrue();
        assertThat(dossier.answers().illegible()).singleElement().satisfies(stray -> {
            assertThat(stray.path()).isEqualTo("porteur");
            assertThat(stray.text()).isEqualTo("Commune de Louhans");
            assertThat(((Illegible<?>) stray).reason().kind()).isEqualTo(Kind.GROUP_EXPECTED);
        });
    }

    @Test
    void a_table_or_list_inside_a_stray_is_illegible_not_empty() throws Unreadable {
        Dossier dossier = dossier("projet", "n'importe quoi", "budget", list("x"));

        assertThat(dossier.project().fields().illegible()).hasSize(1);
        assertThat(dossier.project().partners().isEmpty()).isFalse();
        assertThat(dossier.plan().costs().illegible()).isTrue();
        assertThat(dossier.answers().illegible()).hasSize(2);
    }

    @Test
    void a_value_where_a_table_is_expected_makes_the_table_illegible() throws Unreadable {
        Dossier dossier = dossier("pieces", "une délibération");

        assertThat(dossier.pieces().illegible()).isTrue();
        assertThat(dossier.answers().illegible())
                .extracting(answer -> ((Illegible<?>) answer).reason().kind())
                .containsExactly(Kind.LIST_EXPECTED);
    }

    @Test
    void a_value_among_the_lines_of_a_table_is_an_illegible_line() throws Unreadable {
        Dossier dossier = dossier("budget", group("depenses", list(group("montant_ht", "5"), "logiciel 300")));

        assertThat(dossier.plan().costs().all()).hasSize(2);
        assertThat(dossier.plan().costs().all().get(1).amountHt().isIllegible()).isTrue();
        assertThat(dossier.answers().illegible()).extracting(Answer::path).containsExactly("budget.depenses[1]");
    }

    @Test
    void a_blank_line_is_no_line_but_its_unknown_keys_are_told() throws Unreadable {
        Dossier dossier = dossier(
                "pieces", list(group("id", "a"), group("id", nothing(), "tipe", " "), nothing(), group("id", "b")));

        assertThat(dossier.pieces().all())
                .extracting(piece -> piece.id().path() + "=" + piece.id().text())
                .containsExactly("pieces[0].id=a", "pieces[1].id=b");
        assertThat(dossier.unknownKeys()).extracting(key -> key.key()).containsExactly("tipe");
    }
}
