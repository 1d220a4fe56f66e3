package fr.complet.assistant;

/** How a question ended. */
enum Turn {
    /** Something was saved, or the file was read anew. */
    DONE,
    SKIPPED,
    /** The user wants the question before. */
    BACK
}
