package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Writes workbooks for tests, sheet by sheet and row by row. */
final class SheetWriter {
    private final org.apache.poi.ss.usermodel.Workbook workbook;
    private final CellStyle date;
    private final CellStyle percent;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private Sheet sheet;

    private SheetWriter(org.apache.poi.ss.usermodel.Workbook workbook) {
        this.workbook = workbook;
        this.date = style("dd/mm/yyyy");
        this.percent = style("0.00%");
        this.sheet = null;
    }

    static SheetWriter xlsx() {
        return new SheetWriter(new XSSFWorkbook());
    }

    static SheetWriter xls() {
        return new SheetWriter(new HSSFWorkbook());
    }

    /** With macros, or what passes for them. */
    static SheetWriter xlsm() {
        var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        try {
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SheetWriter(workbook);
    }

    /** Counts the days of dates from 1904. */
    static SheetWriter xlsxOf1904() {
        var workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return new SheetWriter(workbook);
    }

    SheetWriter sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** The cells of the next row: texts, numbers, dates, {@code formula(…)}, {@code percent(…)}, or null for none. */
    SheetWriter row(Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.length; column++) {
            write(row, column, values[column]);
        }
        return this;
    }

    SheetWriter rows(int blank) {
        for (int i = 0; i < blank; i++) {
            row();
        }
        return this;
    }

    SheetWriter merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    SheetWriter hideRow(int number) {
        sheet.getRow(number - 1).setZeroHeight(true);
        return this;
    }

    SheetWriter hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    SheetWriter hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    /** Saves the values of all formulas, as a spreadsheet program does. */
    SheetWriter calculated() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    SheetWriter set(String cell, Object value) {
        CellName name = CellName.of(cell);
        write(sheet.getRow(name.row()), name.column(), value);
        return this;
    }

    Path saved(Path file) {
        try (OutputStream stream = Files.newOutputStream(file)) {
            workbook.write(stream);
            workbook.close();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the sheets of an Excel workbook in the format of before 2007. */
    static void copy(Path workbook, Path to) throws IOException {
        SheetWriter copy = xls();
        try (var from = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (Sheet sheet : from) {
                copy.sheet(sheet.getSheetName());
                for (Row row : sheet) {
                    row.forEach(cell -> copy.copy(cell));
                }
            }
        }
        copy.saved(to);
    }

    private void copy(org.apache.poi.ss.usermodel.Cell cell) {
        Row row = sheet.getRow(cell.getRowIndex());
        org.apache.poi.ss.usermodel.Cell copy =
                (row == null ? sheet.createRow(cell.getRowIndex()) : row).createCell(cell.getColumnIndex());
        switch (cell.getCellType()) {
            case STRING -> copy.setCellValue(cell.getStringCellValue());
            case NUMERIC -> {
                copy.setCellValue(cell.getNumericCellValue());
                copy.setCellStyle(styles.computeIfAbsent(cell.getCellStyle().getDataFormatString(), this::style));
            }
            default -> copy.setBlank();
        }
    }

    Dossier read(Path folder) throws Unreadable {
        return read(saved(folder.resolve("dossier.xlsx")), "dossier.xlsx");
    }

    static Dossier read(Path file, String name) throws Unreadable {
        WorkbookForm.Reading reading = WorkbookForm.read(WorkbookFile.read(file, name));
        return DossierForm.read(
                        reading.form(),
                        new SourceText(name, ""),
                        path -> new Attachment(Attachment.Condition.IN_ORDER, path))
                .withUnknownKeys(reading.unknownKeys())
                .noticing(reading.notices());
    }

    record Computed(String text) {}

    record Percent(String fraction) {}

    static Computed formula(String text) {
        return new Computed(text);
    }

    static Percent percent(String fraction) {
        return new Percent(fraction);
    }

    private void write(Row row, int column, Object value) {
        if (value == null) {
            return;
        }
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        if (value instanceof Computed computed) {
            cell.setCellFormula(computed.text());
        } else if (value instanceof Percent share) {
            cell.setCellValue(new BigDecimal(share.fraction()).doubleValue());
            cell.setCellStyle(percent);
        } else if (value instanceof Number number) {
            cell.setCellValue(new BigDecimal(number.toString()).doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
