package fr.complet.reading;

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
}
