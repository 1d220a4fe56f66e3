package fr.complet.reading;

/**
 * A formula as saved, without its equals sign.
 *
 * @param text in the grammar of Excel files: names such as {@code B2}, a comma between arguments
 * @param down by how many rows the cell lies below the one for which the text was written
 * @param right likewise in columns
 */
record Formula(String text, int down, int right) {
    static Formula of(String text) {
        return new Formula(text, 0, 0);
    }
}
