package fr.complet.writing;

import fr.complet.writing.Control.Tone;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the workbooks that the program writes; every text on them can be read in black and white too. */
public enum Tint {
    INK(0x263238),
    WHITE(0xFFFFFF),
    QUIET(0x5F6B73),
    DEEP(0x1F4E79),
    MIDDLE(0xBDD7EE),
    PALE(0xDEEBF7),
    LINE(0xB7C3CC),
    INPUT(0xFFFCEB),
    COMPUTED(0xF1F3F4),
    GOOD(0xC6EFCE),
    GOOD_INK(0x006100),
    BAD(0xFFC7CE),
    BAD_INK(0x9C0006),
    OPEN(0xFFE699),
    LINK(0x0563C1);

    private static final byte OPAQUE = (byte) 0xFF;

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    /** What a result is shown on; letters stay legible. */
    static Tint of(Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD;
            case BAD -> BAD;
            case OPEN -> OPEN;
            case MILD -> PALE;
        };
    }

    /** The format asks for the opacity, too. */
    public XSSFColor color() {
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
