package fr.complet.writing;

/**
 * Where one side of a plan stands on its sheet.
 *
 * @param note the same as the label's where there is no such column
 */
record PlanColumns(int label, int note, int amount, int share) {

    boolean hasNotes() {
        return note != label;
    }
}
