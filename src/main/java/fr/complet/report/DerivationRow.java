package fr.complet.report;

import java.util.List;

/**
 * One line of a printed derivation, with those below it.
 *
 * @param value an amount, a rate or a share; in brackets when it does not count
 * @param formula how it is computed; empty for what is simply written
 * @param note where it stands in the file, or who says so
 */
record DerivationRow(String label, String value, String formula, String note, List<DerivationRow> below) {

    DerivationRow {
        below = List.copyOf(below);
    }
}
