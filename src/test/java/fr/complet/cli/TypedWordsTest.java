package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "check dossier.yaml|check,dossier.yaml",
                "`  check   a  `|check,a",
                "check \"Mon dossier/l'été.yaml\"|check,Mon dossier/l'été.yaml",
                "check 'Mon dossier'|check,Mon dossier",
                "check délibération-de-l'école.yaml|check,délibération-de-l'école.yaml",
                "check l'école.yaml d'hiver.yaml|check,l'école.yaml,d'hiver.yaml",
                "budget a --set='porteur.nom=X Y'|budget,a,--set=porteur.nom=X Y",
                "budget a --param=\"taux=50 %\"|budget,a,--param=taux=50 %",
                "check \"Mon doss|check,Mon doss",
                "check Mon\\ dossier|check,Mon dossier",
                "check \"\"|check,"
            })
    void words_are_parted_as_people_write_them(String line, String words) {
        assertThat(TypedWords.of(line)).isEqualTo(List.of(words.split(",", -1)));
    }

    @Test
    void an_empty_line_has_none() {
        assertThat(TypedWords.of("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"simple", "Mon dossier/été.yaml", "l'école.yaml", "'tiret", "a=b", "a='b", "dit \"oui\"", ""})
    void what_is_quoted_means_the_same(String text) {
        assertThat(TypedWords.of(TypedWords.quoted(text))).containsExactly(text);
    }

    @Test
    void the_word_under_the_cursor_is_known_with_what_it_takes_of_the_line() {
        TypedLine line = TypedLine.of("check \"Mes dos", 14);

        assertThat(line.before()).containsExactly("check");
        assertThat(line.word()).isEqualTo("Mes dos");
        assertThat(line.rawWordCursor()).isEqualTo(8);
        assertThat(TypedLine.of("check ", 6).word()).isEmpty();
        assertThat(TypedLine.of("check ", 6).wordIndex()).isEqualTo(1);
    }

    @Test
    void a_folder_with_a_blank_stays_open_for_what_lies_in_it() {
        TypedLine line = TypedLine.of("check Mes", 9);

        assertThat(line.escape("Mes dossiers/", false)).hasToString("\"Mes dossiers/");
        assertThat(line.escape("Mes dossiers/a.yaml", true)).hasToString("\"Mes dossiers/a.yaml\"");
    }
}
