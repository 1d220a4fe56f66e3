package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Scalar.Nature;
import java.util.Optional;

/** What one cell shows, whichever program wrote it and whichever library read it; rows and columns count from 0. */
record Cell(int row, int column, Nature nature, String text, Optional<Formula> formula) {
    boolean isBlank() {
        return nature != Nature.ERROR && nature != Nature.UNSAVED && Blanks.areAll(text);
    }

    boolean isNumber() {
        return nature == Nature.NUMBER || nature == Nature.PERCENTAGE;
    }

    String name() {
        return new CellName(row, column).text();
    }

    Scalar at(Place place) {
        boolean computed = nature == Nature.NUMBER && formula.isPresent();
        return new Scalar(text, computed ? Nature.COMPUTED : nature, place);
    }
}
