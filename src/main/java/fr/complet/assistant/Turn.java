package fr.complet.assistant;

/** How a question ended. */
enum Turn {
    /** Something was saved. */
    DONE,
    SKIPPED,
    /** The user wants the question before. */
    BACK,
    /** The last answer was taken back. */
    UNDONE,
    /** Another program had changed the file, which was read anew: what was typed is not saved. */
    REREAD
}
