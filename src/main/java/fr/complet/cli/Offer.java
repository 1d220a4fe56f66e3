package fr.complet.cli;

/**
 * One way to go on with a word that is being typed.
 *
 * @param text the whole word
 * @param meaning what it stands for; empty when it says so itself
 * @param finished whether the next word follows; not after a folder, in which there is more
 */
record Offer(String text, String meaning, boolean finished) {

    static Offer of(String text) {
        return new Offer(text, "", true);
    }
}
