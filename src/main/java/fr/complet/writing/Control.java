package fr.complet.writing;

import java.util.List;

/**
 * What the result of a check adds to a copy of the workbook that was checked.
 *
 * @param sheet the name of the sheet that tells the result
 * @param tone how the verdict sounds
 * @param opening the verdict, then what else stands above the list
 * @param headings the headings of the list: one for each part of a {@link Line}, in its order
 * @param open what is written where a link leads to the web
 * @param closing what stands below the list
 */
public record Control(
        String sheet,
        Tone tone,
        List<String> opening,
        List<String> headings,
        String open,
        List<Group> groups,
        List<String> closing,
        List<Mark> marks) {

    public Control {
        opening = List.copyOf(opening);
        headings = List.copyOf(headings);
        groups = List.copyOf(groups);
        closing = List.copyOf(closing);
        marks = List.copyOf(marks);
    }

    /** How something sounds, and in what colour it is shown; its words say it too. */
    public enum Tone {
        GOOD,
        BAD,
        OPEN,
        MILD
    }

    /** What stands under one heading. */
    public record Group(String heading, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One finding.
     *
     * @param severity how grave it is, in the colour of its tone
     * @param spot where it stands, which is a link when that is a cell
     * @param address the web address of its source; may be empty
     */
    public record Line(
            Tone tone,
            String severity,
            String requirement,
            String finding,
            Spot spot,
            String remedy,
            String source,
            String address) {}

    /** A cell of a sheet as shown; what is empty leads nowhere. */
    public record Spot(String shown, String sheet, String cell) {}

    /** A cell to colour, and what to note at it. */
    public record Mark(String sheet, String cell, Tone tone, String note) {}
}
