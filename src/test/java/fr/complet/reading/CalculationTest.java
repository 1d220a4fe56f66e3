package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.complet.reading.Scalar.Nature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CalculationTest {
    private final Grid sheet = sheet("Dépenses", "A1", "10", "A2", "2.5", "B1", "texte", "C3", "7");
    private final Grid other = sheet("Autre feuille", "A1", "100");
    private final Workbook workbook = new Workbook("dossier.xlsx", List.of(sheet, other), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1+2*3 | 7",
                "(1+2)*3 | 9",
                "-A1+ 4 | -6",
                "--A1 | 10",
                "10-2-3 | 5",
                "12/4/3 | 1",
                "A1*20% | 2",
                "$A$1*A2 | 25",
                "SUM(A1:A2) | 12.5",
                "sum(A1:B9,C3,1) | 20.5",
                "SUM(A1:B9,C3,1) | 20.5",
                "SUM(A1*2,A2) | 22.5",
                "ROUND(A2,0) | 3",
                "ROUND(-A2,0) | -3",
                "ROUND(1.005,2) | 1.01",
                "ROUND(1250,-2) | 1300",
                "'Autre feuille'!A1+A1 | 110",
                "SUM('Autre feuille'!A1:A1) | 100",
                "A9+1 | 1",
                ".5*2 | 1"
            })
    void plain_formulas_are_worked_out(String formula, String result) {
        assertThat(Calculation.of(Formula.of(formula), new CellValues(workbook, sheet)))
                .isEqualByComparingTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/0",
                "A1+B1",
                "B1*2",
                "A1:A2",
                "A1^2",
                "A1&A2",
                "IF(A1>0,1,2)",
                "LOG10(A1)",
                "[1]Feuil1!A1",
                "Inconnue!A1",
                "#REF!+1",
                "SUM(A1",
                "ROUND(A1,99)",
                "ROUND(A1,0.5)",
                "A1 A2",
                "taux*A1",
                "ZZZ9999999",
                "1+"
            })
    void all_others_are_not_judged(String formula) {
        assertNotJudged(formula);
    }

    @Test
    void a_formula_nested_or_repeated_without_end_is_not_judged() {
        assertNotJudged("(".repeat(5_000) + "1" + ")".repeat(5_000) + " ");
        assertNotJudged("1" + "+1".repeat(50_000));
    }

    @Test
    void a_formula_of_libreoffice_is_the_same_in_the_grammar_of_excel() {
        assertThat(OdsFormula.of("of:=[.B2]*[.$C$3]").text()).isEqualTo("B2*$C$3");
        assertThat(OdsFormula.of("of:=SUM([.B2:.B9];[$Total.C1])").text()).isEqualTo("SUM(B2:B9,Total!C1)");
        assertThat(OdsFormula.of("of:=[$'Autre feuille'.A1:.A3]").text()).isEqualTo("'Autre feuille'!A1:A3");
    }

    private void assertNotJudged(String formula) {
        assertThatThrownBy(() -> Calculation.of(Formula.of(formula), new CellValues(workbook, sheet)))
                .isInstanceOfAny(ArithmeticException.class, NumberFormatException.class);
    }

    private static Grid sheet(String name, String... cells) {
        var grid = new Grid(name, false);
        for (int i = 0; i < cells.length; i += 2) {
            CellName at = CellName.of(cells[i]);
            boolean number = cells[i + 1].matches("[0-9.]+");
            grid.add(new Cell(
                    at.row(), at.column(), number ? Nature.NUMBER : Nature.TEXT, cells[i + 1], Optional.empty()));
        }
        return grid;
    }
}
