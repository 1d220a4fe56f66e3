package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Choice;
import fr.complet.language.Labels;
import fr.complet.language.QuestionLabels;
import fr.complet.language.Titles;
import fr.complet.reading.Question.Kind;
import fr.complet.spelling.Spelling;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A new workbook is headed by words that are read back as what they stand for. */
final class TitlesTest {

    static Stream<Question> questions() {
        return DossierFormat.questions().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_sheet_a_column_or_a_row_means_its_own_question(Question question) {
        if (question.kind() == Kind.TABLE) {
            assertThat(SheetRole.of(Titles.all().of(question.path())).map(SheetRole::path))
                    .contains(question.path());
        } else if (question.isInTable()) {
            TableKeys keys = TableKeys.of(question.group().replace("[]", ""));
            assertThat(keys.find(Titles.all().of(question.path()))).contains(question.key());
            assertThat(keys.find(Titles.all().of(question.path()) + " *")).contains(question.key());
        } else {
            // Alone, whatever group it stands in.
            assertThat(RowKeys.all().path(QuestionLabels.french().of(question.path()), ""))
                    .contains(question.path());
            assertThat(RowKeys.all().path(QuestionLabels.french().of(question.path()), question.group()))
                    .contains(question.path());
        }
    }

    @Test
    void no_two_columns_of_a_table_are_headed_alike() {
        Set<String> titles = new HashSet<>();

        assertThat(questions().filter(Question::isInTable))
                .allSatisfy(question -> assertThat(titles.add(question.group()
                                + Spelling.normalise(Titles.all().of(question.path()))))
                        .as(question.path())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "budget.depenses,column.counted",
        "budget.depenses,column.share",
        "budget.ressources,column.counted",
        "budget.ressources,column.share",
        "pieces,column.remark"
    })
    void columns_for_people_are_no_part_of_the_dossier(String table, String column) {
        assertThat(TableKeys.of(table).isAside(Titles.all().of(column))).isTrue();
        assertThat(TableKeys.of(table).find(Titles.all().of(column))).isEmpty();
    }

    @Test
    void the_sheets_for_people_are_read_by_nobody() {
        assertThat(SheetRole.of(Titles.all().of("sheet.lists")).map(SheetRole::kind))
                .contains(SheetRole.Kind.ASIDE);
        assertThat(SheetRole.of(Titles.all().of("sheet.help")).map(SheetRole::kind))
                .contains(SheetRole.Kind.ASIDE);
        assertThat(SheetRole.of(Titles.all().of("sheet.dossier")).map(SheetRole::path))
                .contains("");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_label_of_a_choice_means_that_choice(Question question) {
        var contents = new Contents();

        for (Choice choice : question.choices()) {
            assertThat(contents.of(
                            question, Kind.CHOICE, Written.text(Labels.french().of(choice))))
                    .isEqualTo(new Content.Chosen(choice));
        }
    }
}
