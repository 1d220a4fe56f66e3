package fr.complet.assistant;

import java.util.Optional;

/** Asks alike wherever the assistant asks: the same orders may be typed, and do the same. */
final class Asking {

    private final Desk desk;
    private final Voice voice;
    private final Keeping keeping;
    private Optional<Editor> editor = Optional.empty();

    Asking(Session session, Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        this.keeping = new Keeping(session, desk, voice);
    }

    /** What opens when the user wants something else first. */
    void opens(Editor other) {
        editor = Optional.of(other);
    }

    /**
     * Begins to ask one thing.
     *
     * @param again shows once more what is asked, after something else was
     */
    Exchange about(Asked asked, Help help, Runnable again) {
        return new Exchange(this, asked, help, again);
    }

    Desk desk() {
        return desk;
    }

    Voice voice() {
        return voice;
    }

    Keeping keeping() {
        return keeping;
    }

    Editor editor() {
        return editor.orElseThrow();
    }
}
