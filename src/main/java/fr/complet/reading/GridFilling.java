package fr.complet.reading;

import fr.complet.reading.Scalar.Nature;
import java.math.BigDecimal;
import java.util.Optional;

/** Puts the cells of one sheet into its grid, as a file gives them. */
final class GridFilling {
    private final Grid grid;
    private final Allowance allowance;
    private final boolean from1904;

    GridFilling(Grid grid, Allowance allowance, boolean from1904) {
        this.grid = grid;
        this.allowance = allowance;
        this.from1904 = from1904;
    }

    Grid grid() {
        return grid;
    }

    Allowance allowance() {
        return allowance;
    }

    void text(CellName at, String text, Optional<Formula> formula) throws Refused {
        if (!text.isBlank()) {
            add(at, Nature.TEXT, text, formula);
        }
    }

    void truth(CellName at, boolean truth, Optional<Formula> formula) throws Refused {
        add(at, Nature.TEXT, truth ? "vrai" : "faux", formula);
    }

    void error(CellName at, String error, Optional<Formula> formula) throws Refused {
        add(at, Nature.ERROR, error, formula);
    }

    /** A formula of which the file keeps no value. */
    void unsaved(CellName at, Formula formula) throws Refused {
        add(at, Nature.UNSAVED, "=" + formula.text(), Optional.of(formula));
    }

    /** A day as {@code 2021-09-15}, with or without the time. */
    void day(CellName at, String iso, Optional<Formula> formula) throws Refused {
        int time = iso.indexOf('T');
        add(at, Nature.DATE, time < 0 ? iso : iso.substring(0, time), formula);
    }

    void number(CellName at, String written, CellFormat format, Optional<Formula> formula) throws Refused {
        Optional<BigDecimal> number = CellNumber.of(written);
        if (number.isEmpty()) {
            text(at, written, formula);
            return;
        }
        Optional<String> day = format == CellFormat.DATE ? CellNumber.day(number.get(), from1904) : Optional.empty();
        if (day.isPresent()) {
            add(at, Nature.DATE, day.get(), formula);
        } else {
            boolean percent = format == CellFormat.PERCENTAGE;
            add(at, percent ? Nature.PERCENTAGE : Nature.NUMBER, CellNumber.plain(number.get()), formula);
        }
    }

    private void add(CellName at, Nature nature, String text, Optional<Formula> formula) throws Refused {
        allowance.cell();
        allowance.text(text.length());
        grid.add(new Cell(at.row(), at.column(), nature, text, formula));
    }
}
