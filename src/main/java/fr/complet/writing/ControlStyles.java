package fr.complet.writing;

import fr.complet.writing.Control.Tone;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the sheet that tells the result of a check; each is made once. */
final class ControlStyles {

    private static final short SMALL = 10;
    private static final short LARGE = 14;

    private final XSSFWorkbook workbook;
    private final XSSFFont ink;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle group;
    private final XSSFCellStyle cell;
    private final XSSFCellStyle link;
    private final Map<Tone, XSSFCellStyle> severities = new EnumMap<>(Tone.class);

    ControlStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.ink = font(false, Tint.INK.color());
        this.plain = workbook.createCellStyle();
        plain.setFont(ink);
        this.heading = filled(framed(), Tint.DEEP.color());
        heading.setFont(font(true, Tint.WHITE.color()));
        this.group = filled(framed(), Tint.COMPUTED.color());
        group.setWrapText(false);
        group.setFont(font(true, Tint.INK.color()));
        this.cell = framed();
        this.link = framed();
        XSSFFont linked = font(false, Tint.LINK.color());
        linked.setUnderline(Font.U_SINGLE);
        link.setFont(linked);
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle group() {
        return group;
    }

    XSSFCellStyle cell() {
        return cell;
    }

    XSSFCellStyle link() {
        return link;
    }

    XSSFCellStyle severity(Tone tone) {
        return severities.computeIfAbsent(
                tone, one -> filled(framed(), Tint.of(one).color()));
    }

    XSSFCellStyle verdict(Tone tone) {
        XSSFCellStyle style = filled(workbook.createCellStyle(), Tint.of(tone).color());
        XSSFFont large = font(true, Tint.INK.color());
        large.setFontHeightInPoints(LARGE);
        style.setFont(large);
        return style;
    }

    private XSSFCellStyle framed() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(ink);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, XSSFColor colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** In the type of the workbook, and in colours that its own palette cannot change. */
    private XSSFFont font(boolean bold, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints(SMALL);
        font.setBold(bold);
        font.setColor(colour);
        return font;
    }
}
