package fr.complet.writing;

import fr.complet.dossier.Choice;
import fr.complet.language.Labels;
import fr.complet.language.Titles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The lists that drop-downs offer: each has a name, and a column of a sheet of its own. */
final class ChoiceLists {

    private static final String YES = "Oui";
    private static final String NO = "Non";
    private static final int WIDTH = 30;

    private final Map<String, Listing> lists = new LinkedHashMap<>();

    private record Listing(String title, List<String> values) {}

    static String yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    String yesOrNo() {
        return add("choix_oui_non", YES + " / " + NO, List.of(YES, NO));
    }

    /** The name of the list of some choices, which the first of the same kind decides. */
    String of(String title, List<Choice> choices) {
        String name = "choix_" + choices.get(0).getClass().getSimpleName();
        return add(name, title, choices.stream().map(Labels.french()::of).toList());
    }

    /** The name of a list of texts. */
    String add(String name, String title, List<String> values) {
        lists.putIfAbsent(name, new Listing(title, values));
        return name;
    }

    /** Writes the sheet, once every list is known. */
    void write(XSSFWorkbook workbook, SheetPen pen) {
        int column = 0;
        for (Map.Entry<String, Listing> list : lists.entrySet()) {
            write(pen, column, list.getValue());
            name(workbook, list.getKey(), column, list.getValue().values().size());
            column++;
        }
        pen.freeze(1, 0);
        pen.print("");
        pen.protect();
    }

    private static void write(SheetPen pen, int column, Listing list) {
        pen.text(0, column, list.title(), Look.HEADING);
        pen.width(column, WIDTH);
        int row = 1;
        for (String value : list.values()) {
            pen.text(row++, column, value, Look.PLAIN);
        }
    }

    private static void name(XSSFWorkbook workbook, String name, int column, int size) {
        String letter = CellReference.convertNumToColString(column);
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(
                "'" + Titles.all().of("sheet.lists") + "'!$" + letter + "$2:$" + letter + "$" + (size + 1));
    }
}
