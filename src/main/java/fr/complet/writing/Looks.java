package fr.complet.writing;

import fr.complet.writing.Look.Trait;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The cell styles of one workbook, each made once. */
public final class Looks {

    /** Every system has it, or one of the same widths. */
    private static final String FONT = "Arial";

    private final XSSFWorkbook workbook;
    private final Map<Look, Map<Shown, XSSFCellStyle>> styles = new HashMap<>();
    private final Map<Look, XSSFFont> fonts = new HashMap<>();

    public Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The widths of columns are counted in its characters.
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) Look.PLAIN.size());
    }

    /** The style of what looks so and shows its content so. */
    public XSSFCellStyle of(Look look, Shown shown) {
        return styles.computeIfAbsent(look, one -> new HashMap<>()).computeIfAbsent(shown, one -> style(look, one));
    }

    private XSSFCellStyle style(Look look, Shown shown) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look, this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(shown.format()));
        style.setWrapText(look.is(Trait.WRAPPED));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setLocked(!look.is(Trait.UNLOCKED));
        align(style, look);
        look.fill().ifPresent(fill -> {
            style.setFillForegroundColor(fill.color());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        if (look.is(Trait.BORDERED)) {
            border(style);
        }
        return style;
    }

    private static void align(XSSFCellStyle style, Look look) {
        if (look.is(Trait.CENTRED)) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (look.is(Trait.INDENTED)) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        for (BorderSide side : BorderSide.values()) {
            style.setBorderColor(side, Tint.LINE.color());
        }
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.is(Trait.BOLD));
        font.setColor(look.ink().color());
        return font;
    }
}
