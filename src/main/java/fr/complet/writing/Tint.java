package fr.complet.writing;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the workbooks that the program writes; every text on them can be read in black and white too. */
public enum Tint {
    INK(0x26, 0x32, 0x38),
    WHITE(0xFF, 0xFF, 0xFF),
    QUIET(0x5F, 0x6B, 0x73),
    DEEP(0x1F, 0x4E, 0x79),
    MIDDLE(0xBD, 0xD7, 0xEE),
    PALE(0xDE, 0xEB, 0xF7),
    LINE(0xB7, 0xC3, 0xCC),
    INPUT(0xFF, 0xFC, 0xEB),
    COMPUTED(0xF1, 0xF3, 0xF4),
    GOOD(0xC6, 0xEF, 0xCE),
    GOOD_INK(0x00, 0x61, 0x00),
    BAD(0xFF, 0xC7, 0xCE),
    BAD_INK(0x9C, 0x00, 0x06);

    private final byte[] rgb;

    Tint(int red, int green, int blue) {
        this.rgb = new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    public XSSFColor color() {
        return new XSSFColor(rgb.clone());
    }
}
