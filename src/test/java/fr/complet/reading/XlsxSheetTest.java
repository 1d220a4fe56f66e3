package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.Scalar.Nature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs other than POI write into the sheets of an Excel workbook. */
final class XlsxSheetTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1'><v>1.2000000000000002E1</v></c> | NUMBER | 12",
                "<c r='A1'><v>0.1</v></c> | NUMBER | 0.1",
                "<c r='A1' t='n'><v>-0</v></c> | NUMBER | 0",
                "<c r='A1'><v>1E400</v></c> | NUMBER | huge",
                "<c r='A1' t='str'><f>A2</f><v>texte</v></c> | TEXT | texte",
                "<c r='A1' t='inlineStr'><is><t>en ligne</t></is></c> | TEXT | en ligne",
                "<c r='A1' t='inlineStr'><is><r><t>riche </t></r><r><rPr><b/></rPr><t>et gras</t></r><rPh><t>x</t></rPh></is></c>"
                        + " | TEXT | riche et gras",
                "<c r='A1' t='inlineStr'><is><t>a_x0041_b_xZZZZ_</t></is></c> | TEXT | aAb_xZZZZ_",
                "<c r='A1' t='inlineStr'><is><t><![CDATA[a<b]]>&amp;&#233;</t></is></c> | TEXT | a<b&é",
                "<c r='A1' t='b'><v>1</v></c> | TEXT | vrai",
                "<c r='A1' t='b'><f>B1</f><v>0</v></c> | TEXT | faux",
                "<c r='A1' t='e'><v>#REF!</v></c> | ERROR | #REF!",
                "<c r='A1' t='d'><v>2021-09-15T10:00:00</v></c> | DATE | 2021-09-15",
                "<c r='A1'><f>B1+1</f></c> | UNSAVED | =B1+1",
                "<c r='A1'><f>B1+1</f><v></v></c> | UNSAVED | =B1+1",
                "<c><v>5</v></c> | NUMBER | 5"
            })
    void every_kind_of_cell_is_read(String cell, Nature nature, String text) throws IOException, Unreadable {
        Grid grid = sheet("<row r='1'>" + cell + "</row>");

        Cell read = grid.cell(0, 0).orElseThrow();
        assertThat(read.nature()).isEqualTo(nature);
        assertThat(read.text().replaceAll("^1000+$", "huge")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1'/>",
                "<c r='A1' s='4'><v/></c>",
                "<c r='A1' t='str'><f>IF(B1,C1,\"\")</f><v></v></c>",
                "<c r='A1' t='inlineStr'><is><t>  </t></is></c>"
            })
    void a_blank_cell_is_none(String cell) throws IOException, Unreadable {
        assertThat(sheet("<row r='1'>" + cell + "</row>").isEmpty()).isTrue();
    }

    @Test
    void cells_without_names_follow_each_other() throws IOException, Unreadable {
        Grid grid = sheet(
                "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='5'><c><v>4</v></c></row>");

        assertThat(List.of(0, 4)).containsExactlyElementsOf(grid.rows());
        assertThat(grid.row(0)).extracting(Cell::name).containsExactly("A1", "D1", "E1");
        assertThat(grid.cell(4, 0)).isPresent();
    }

    @Test
    void a_shared_formula_is_moved_to_each_of_its_cells() throws IOException, Unreadable {
        Grid grid = sheet("<row r='1'><c r='A1'><v>2</v></c><c r='B1'><v>9</v></c></row>"
                + "<row r='2'><c r='A2'><v>3</v></c>"
                + "<c r='B2'><f t='shared' ref='B2:B3' si='0'>A2*$B$1</f><v>27</v></c></row>"
                + "<row r='3'><c r='A3'><v>4</v></c><c r='B3'><f t='shared' si='0'/><v>35</v></c></row>");
        var values = new CellValues(new Workbook("dossier.xlsx", List.of(grid), false), grid);

        Formula last = grid.cell(2, 1).orElseThrow().formula().orElseThrow();

        assertThat(Calculation.of(last, values)).isEqualByComparingTo("36");
    }

    @Test
    void merged_cells_show_their_first_and_hidden_ones_are_known() throws IOException, Unreadable {
        Grid grid = read("<worksheet><cols><col min='2' max='3' hidden='1'/></cols><sheetData>"
                + "<row r='1' hidden='true'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                + "<row r='2' ht='0'/></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>");

        assertThat(grid.row(0)).extracting(Cell::name).containsExactly("A1");
        assertThat(grid.spanAt(1, 0)).isEqualTo(new Span(0, 0, 1, 1));
        assertThat(grid.isHiddenRow(0)).isTrue();
        assertThat(grid.isHiddenRow(1)).isTrue();
        assertThat(grid.isHiddenRow(2)).isFalse();
        assertThat(grid.isHiddenColumn(0)).isFalse();
        assertThat(grid.isHiddenColumn(2)).isTrue();
    }

    private Grid sheet(String rows) throws IOException, Unreadable {
        return read("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private Grid read(String xml) throws IOException, Unreadable {
        return WorkbookFile.read(RawWorkbook.saved(folder, xml), "dossier.xlsx")
                .sheets()
                .get(0);
    }
}
