package fr.complet.writing;

import fr.complet.dossier.Choice;
import fr.complet.language.Labels;
import fr.complet.reading.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Puts one content into a cell, and says how the cell is to show it. */
final class CellFilling implements Content.Teller<Shown> {

    /** A spreadsheet keeps no more of a number. */
    private static final int DIGITS = 15;

    /** Before it, Excel counts a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final XSSFCell cell;

    CellFilling(XSSFCell cell) {
        this.cell = cell;
    }

    @Override
    public Shown text(String text) {
        cell.setCellValue(CellText.escaped(text));
        return Shown.TEXT;
    }

    @Override
    public Shown amount(BigDecimal euros) {
        return exact(euros, Shown.EURO);
    }

    @Override
    public Shown number(BigDecimal number) {
        return exact(number, Shown.GENERAL);
    }

    @Override
    public Shown rate(BigDecimal fraction) {
        return exact(fraction, Shown.RATE);
    }

    @Override
    public Shown day(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return text(day.toString());
        }
        cell.setCellValue(day);
        return Shown.DAY;
    }

    @Override
    public Shown yesOrNo(boolean yes) {
        return text(ChoiceLists.yesOrNo(yes));
    }

    @Override
    public Shown choice(Choice choice) {
        return text(Labels.french().of(choice));
    }

    private Shown exact(BigDecimal number, Shown shown) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            return text(number.toPlainString());
        }
        cell.setCellValue(number.doubleValue());
        return shown;
    }
}
