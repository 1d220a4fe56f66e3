package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The cells of one sheet of an OpenDocument workbook, which gives rows and cells that repeat only once. */
final class OdsSheet {
    private final GridFilling filling;
    private final List<Span> merged = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private int row;
    private int column;
    private int columns;

    OdsSheet(GridFilling filling) {
        this.filling = filling;
    }

    Grid read(XmlPart xml) throws XMLStreamException, Refused {
        while (xml.next() && !xml.ends("table")) {
            if (xml.ended()) {
                continue;
            }
            switch (xml.name()) {
                case "table-column" -> column(xml);
                case "table-row" -> row(xml);
                case "shapes", "forms", "table-source", "named-expressions" -> xml.skip();
                default -> {}
            }
        }
        for (Span span : merged) {
            filling.grid().merge(span);
        }
        return filling.grid();
    }

    private void column(XmlPart xml) {
        int repeated = repeated(xml, "number-columns-repeated");
        if (isHidden(xml) && columns < CellName.MOST_COLUMNS) {
            filling.grid().hideColumns(columns, Math.min(columns + repeated, CellName.MOST_COLUMNS) - 1);
        }
        columns = Math.min(columns + repeated, CellName.MOST_COLUMNS);
    }

    private void row(XmlPart xml) throws XMLStreamException, Refused {
        int repeated = repeated(xml, "number-rows-repeated");
        int last = Math.min(row + repeated, CellName.MOST_ROWS) - 1;
        if (isHidden(xml) && last >= row) {
            filling.grid().hideRows(row, last);
        }
        column = 0;
        written.clear();
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell")) {
                cell(xml);
            } else if (xml.starts("covered-table-cell")) {
                column += repeated(xml, "number-columns-repeated");
                xml.skip();
            }
        }
        for (int at = row; at <= last && !written.isEmpty(); at++) {
            fill(at);
        }
        row = last + 1;
    }

    private void cell(XmlPart xml) throws XMLStreamException, Refused {
        int repeated = repeated(xml, "number-columns-repeated");
        merge(xml);
        var cell = new Written(xml, column, Math.min(column + repeated, CellName.MOST_COLUMNS));
        var text = new StringBuilder();
        boolean first = true;
        while (xml.next() && !xml.ends("table-cell")) {
            if (xml.starts("p")) {
                text.append(first ? "" : "\n").append(OdsText.paragraph(xml, filling.allowance()));
                first = false;
            } else if (!xml.ended()) {
                xml.skip();
            }
        }
        if (!first) {
            cell.text = text.toString();
            cell.shown = true;
        }
        column = Math.min(column + repeated, CellName.MOST_COLUMNS);
        if (cell.isWritten()) {
            written.add(cell);
        }
    }

    private void merge(XmlPart xml) throws Refused {
        int down = Math.min(xml.number("number-rows-spanned", 1), CellName.MOST_ROWS - row);
        int right = Math.min(xml.number("number-columns-spanned", 1), CellName.MOST_COLUMNS - column);
        if (down > 1 || right > 1) {
            filling.allowance().cell();
            merged.add(new Span(row, column, row + Math.max(down, 1) - 1, column + Math.max(right, 1) - 1));
        }
    }

    private void fill(int at) throws Refused {
        for (Written cell : written) {
            for (int there = cell.first; there < cell.end; there++) {
                if (!CellName.exists(at, there)) {
                    throw new Refused(Cause.DAMAGED_WORKBOOK);
                }
                cell.fill(filling, new CellName(at, there));
            }
        }
    }

    private static boolean isHidden(XmlPart xml) {
        String visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private static int repeated(XmlPart xml, String attribute) {
        return Math.max(1, Math.min(xml.number(attribute, 1), CellName.MOST_ROWS));
    }

    /** One cell as written, for as many columns as it repeats. */
    private static final class Written {
        private final int first;
        private final int end;
        private final String type;
        private final String value;
        private final boolean failed;
        private final Optional<Formula> formula;
        private String text;
        /** LibreOffice gives the empty text that comes out of a formula no type, but an empty paragraph. */
        private boolean shown;

        Written(XmlPart xml, int first, int end) {
            this.first = first;
            this.end = end;
            this.failed = xml.hasAttribute("value-type", "error");
            this.type = xml.attribute("value-type");
            this.formula = xml.find("formula").map(OdsFormula::of);
            this.text = xml.attribute("string-value");
            this.value = switch (type) {
                case "date" -> xml.attribute("date-value");
                case "boolean" -> xml.attribute("boolean-value");
                default -> xml.attribute("value");
            };
        }

        boolean isWritten() {
            return !type.isEmpty() || formula.isPresent() || !text.isBlank();
        }

        void fill(GridFilling filling, CellName at) throws Refused {
            if (failed) {
                filling.error(at, text, formula);
                return;
            }
            // LibreOffice saves a truth that came from Excel as a formula whose value is 1 or 0.
            String constant = formula.map(Formula::text).orElse("");
            if (constant.equals("TRUE()") || constant.equals("FALSE()")) {
                filling.truth(at, constant.equals("TRUE()"), Optional.empty());
                return;
            }
            switch (type) {
                case "float", "currency" -> filling.number(at, value, CellFormat.NUMBER, formula);
                case "percentage" -> filling.number(at, value, CellFormat.PERCENTAGE, formula);
                case "date" -> filling.day(at, value, formula);
                case "boolean" -> filling.truth(at, value.equals("true"), formula);
                default -> {
                    if (type.isEmpty() && text.isBlank() && !shown && formula.isPresent()) {
                        filling.unsaved(at, formula.get());
                    } else {
                        filling.text(at, text, formula);
                    }
                }
            }
        }
    }
}
