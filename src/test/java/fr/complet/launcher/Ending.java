package fr.complet.launcher;

/** What a launch left: its process number, its exit status and both its streams. */
record Ending(long pid, int status, String out, String err) {}
