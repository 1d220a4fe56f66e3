package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The cells of one sheet of an Excel workbook. */
final class XlsxSheet {
    private final GridFilling filling;
    private final XlsxStyles styles;
    private final List<String> texts;
    /** The formulas that several cells share, by number, with the cell for which each was written. */
    private final Map<String, Shared> shared = new HashMap<>();

    private int row = -1;
    private int column = -1;

    XlsxSheet(GridFilling filling, XlsxStyles styles, List<String> texts) {
        this.filling = filling;
        this.styles = styles;
        this.texts = texts;
    }

    Grid read(XmlPart xml) throws XMLStreamException, Refused {
        while (xml.next()) {
            if (xml.ended()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "c" -> cell(xml);
                case "mergeCell" -> merge(xml);
                default -> {}
            }
        }
        return filling.grid();
    }

    private void column(XmlPart xml) throws Refused {
        int first = xml.number("min", 0) - 1;
        int last = Math.min(xml.number("max", 0), CellName.MOST_COLUMNS) - 1;
        boolean hidden = xml.isTrue("hidden") || xml.attribute("width").equals("0");
        if (hidden && CellName.exists(0, first) && last >= first) {
            filling.grid().hideColumns(first, last);
        }
    }

    private void row(XmlPart xml) throws Refused {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        checked(row, 0);
        if (xml.isTrue("hidden") || xml.attribute("ht").equals("0")) {
            filling.grid().hideRows(row, row);
        }
    }

    private void cell(XmlPart xml) throws XMLStreamException, Refused {
        String name = xml.attribute("r");
        CellName at = name.isEmpty() ? checked(row, column + 1) : named(name);
        row = at.row();
        column = at.column();
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        Optional<Formula> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = formula(xml, at);
            } else if (xml.starts("v")) {
                value = Optional.of(xml.text(filling.allowance()));
            } else if (xml.starts("is")) {
                value = Optional.of(XlsxText.rich(xml, filling.allowance()));
            } else if (!xml.ended()) {
                xml.skip();
            }
        }
        fill(at, new Value(type, styles.of(style), value), formula);
    }

    private void fill(CellName at, Value value, Optional<Formula> formula) throws Refused {
        String text = value.text().orElse("");
        boolean texted = value.type().equals("str") || value.type().equals("inlineStr");
        if (text.isBlank() && !texted) {
            if (formula.isPresent()) {
                filling.unsaved(at, formula.get());
            }
            return;
        }
        switch (value.type()) {
            case "s" -> filling.text(at, shared(text), formula);
            case "str" -> filling.text(at, XlsxText.unescaped(text), formula);
            case "inlineStr" -> filling.text(at, text, formula);
            case "b" ->
                filling.truth(at, text.strip().equals("1") || text.strip().equals("true"), formula);
            case "e" -> filling.error(at, text, formula);
            case "d" -> filling.day(at, text, formula);
            default -> filling.number(at, text, value.format(), formula);
        }
    }

    private Optional<Formula> formula(XmlPart xml, CellName at) throws XMLStreamException, Refused {
        String type = xml.attribute("t");
        String group = xml.attribute("si");
        String text = xml.text(filling.allowance());
        if (!type.equals("shared")) {
            return Optional.of(Formula.of(text));
        }
        if (!text.isBlank()) {
            filling.allowance().cell();
            shared.put(group, new Shared(text, at));
        }
        Shared first = shared.get(group);
        return first == null
                ? Optional.of(Formula.of(""))
                : Optional.of(new Formula(
                        first.text(),
                        at.row() - first.at().row(),
                        at.column() - first.at().column()));
    }

    private void merge(XmlPart xml) throws Refused {
        filling.allowance().cell();
        try {
            filling.grid().merge(Span.of(xml.attribute("ref")));
        } catch (IllegalArgumentException none) {
            throw new Refused(Cause.DAMAGED_WORKBOOK);
        }
    }

    private String shared(String number) throws Refused {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new Refused(Cause.DAMAGED_WORKBOOK);
        }
    }

    private static CellName named(String name) throws Refused {
        try {
            return CellName.of(name);
        } catch (NumberFormatException none) {
            throw new Refused(Cause.DAMAGED_WORKBOOK);
        }
    }

    private static CellName checked(int row, int column) throws Refused {
        if (!CellName.exists(row, column)) {
            throw new Refused(Cause.DAMAGED_WORKBOOK);
        }
        return new CellName(row, column);
    }

    private record Value(String type, CellFormat format, Optional<String> text) {}

    private record Shared(String text, CellName at) {}
}
