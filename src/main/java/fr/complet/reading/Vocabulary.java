package fr.complet.reading;

import java.util.List;

/** Who learns, while a dossier is decoded, which questions its format asks. */
interface Vocabulary {
    /** Nobody: a dossier is being read. */
    Vocabulary UNHEARD = new Vocabulary() {
        @Override
        public boolean isListening() {
            return false;
        }

        @Override
        public void learn(Question question) {
            throw new IllegalStateException("nobody listens to " + question.path());
        }
    };

    boolean isListening();

    void learn(Question question);

    /** One question, or a list of answers, that a reader understands. */
    default void hear(String path, AnswerReader<?> reader, boolean several, String... synonyms) {
        if (isListening()) {
            learn(new Question(path, reader.kind(), several, reader.choices(), List.of(synonyms)));
        }
    }

    /** A group or a table. */
    default void hear(String path, Question.Kind kind, boolean several, String... synonyms) {
        if (isListening()) {
            learn(new Question(path, kind, several, List.of(), List.of(synonyms)));
        }
    }
}
