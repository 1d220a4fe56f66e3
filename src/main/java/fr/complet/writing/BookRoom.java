package fr.complet.writing;

import fr.complet.language.Titles;
import fr.complet.reading.Room;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes room for an answer in somebody's workbook, in the manner of what is beside it. */
record BookRoom(XSSFWorkbook workbook, BookPen pen) {

    private static final int CHARACTER = 256;
    private static final int WIDTH = 34;
    private static final int NARROW = 12;

    /** A key below the others. */
    void make(Room.Row row) {
        XSSFSheet sheet = workbook.getSheet(row.sheet());
        int like = row.row() - 1;
        while (like > 0 && !isAnswered(sheet.getRow(like), row)) {
            like--;
        }
        XSSFRow above = sheet.getRow(like);
        for (int column : new int[] {row.keyColumn(), row.valueColumn()}) {
            XSSFCell cell = pen.cell(row.sheet(), row.row(), column);
            if (above != null && above.getCell(column) != null) {
                cell.setCellStyle(above.getCell(column).getCellStyle());
            }
        }
        pen.text(row.sheet(), row.row(), row.keyColumn(), row.label());
    }

    /** A heading beside the others. */
    void make(Room.Heading heading) {
        XSSFSheet sheet = workbook.getSheet(heading.sheet());
        pen.text(heading.sheet(), heading.row(), heading.column(), heading.label());
        if (heading.column() > 0) {
            int width = Math.max(
                    sheet.getColumnWidth(heading.column() - 1),
                    CHARACTER * Math.min(WIDTH, 2 + heading.label().length()));
            sheet.setColumnWidth(heading.column(), Math.max(width, sheet.getColumnWidth(heading.column())));
        }
    }

    /** A sheet of keys and values, or one for a table; false when there is another one of that name. */
    boolean make(Room.Sheet sheet) {
        boolean table = !sheet.table().isEmpty();
        String name = Titles.all().of(table ? sheet.table() : "sheet.dossier");
        XSSFSheet known = workbook.getSheet(name);
        if (known != null && known.getPhysicalNumberOfRows() > 0) {
            return false;
        }
        XSSFSheet page = known == null ? workbook.createSheet(name) : known;
        List<String> headings = table
                ? sheet.labels()
                : List.of(Titles.all().of("column.key"), Titles.all().of("column.answer"));
        XSSFCellStyle bold = bold();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            pen.text(name, 0, column, heading).setCellStyle(bold);
            page.setColumnWidth(column, CHARACTER * (table ? Math.max(NARROW, 2 + heading.length()) : WIDTH));
        }
        page.createFreezePane(0, 1);
        if (!table) {
            pen.text(name, 1, 0, sheet.labels().get(0));
        }
        return true;
    }

    private static boolean isAnswered(XSSFRow row, Room.Row like) {
        return row != null
                && row.getCell(like.keyColumn()) != null
                && row.getCell(like.valueColumn()) != null
                && !row.getCell(like.keyColumn()).toString().isBlank();
    }

    private XSSFCellStyle bold() {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        return style;
    }
}
