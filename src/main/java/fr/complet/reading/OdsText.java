package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import javax.xml.stream.XMLStreamException;

/** The paragraphs of an OpenDocument cell as its reader sees them: comments, notes and drawings are no part of it. */
final class OdsText {
    private static final int MOST_SPACES = 1_000;

    private OdsText() {}

    /** The text of the paragraph that starts here; the walk is left at its end. */
    static String paragraph(XmlPart xml, Allowance allowance) throws XMLStreamException, Refused {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            var characters = xml.nextOrCharacters();
            if (characters.isPresent()) {
                allowance.text(characters.get().length());
                text.append(characters.get().replace('\n', ' '));
            } else if (xml.ended()) {
                depth--;
            } else if (isPartOfText(xml, text)) {
                depth++;
            } else {
                xml.skip();
            }
        }
        return text.toString();
    }

    private static boolean isPartOfText(XmlPart xml, StringBuilder text) throws Refused {
        switch (xml.name()) {
            case "s" -> text.append(" ".repeat(Math.min(MOST_SPACES, Math.max(1, xml.number("c", 1)))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation", "note", "ruby-text", "frame", "tracked-changes" -> {
                return false;
            }
            case "table" -> throw new Refused(Cause.DAMAGED_WORKBOOK);
            default -> {}
        }
        return true;
    }
}
