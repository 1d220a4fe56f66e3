package fr.complet.writing;

import fr.complet.writing.Control.Tone;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a control copy: pale grounds, on which the applicant's own letters stay legible. */
final class ControlColours {

    private static final byte OPAQUE = (byte) 0xFF;

    private ControlColours() {}

    static XSSFColor of(Tone tone) {
        return switch (tone) {
            case GOOD -> colour(0xC6, 0xE7, 0xCE);
            case BAD -> colour(0xFF, 0xC7, 0xCE);
            case OPEN -> colour(0xFF, 0xE6, 0x99);
            case MILD -> colour(0xDD, 0xEB, 0xF7);
        };
    }

    static XSSFColor heading() {
        return colour(0x1F, 0x4E, 0x79);
    }

    static XSSFColor group() {
        return colour(0xF2, 0xF2, 0xF2);
    }

    static XSSFColor ink() {
        return colour(0, 0, 0);
    }

    static XSSFColor paper() {
        return colour(0xFF, 0xFF, 0xFF);
    }

    static XSSFColor link() {
        return colour(0x05, 0x63, 0xC1);
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) red, (byte) green, (byte) blue});
    }
}
