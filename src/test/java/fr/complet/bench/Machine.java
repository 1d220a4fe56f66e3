package fr.complet.bench;

/** The machine as far as its speed is concerned. */
record Machine(int cores, String system, String architecture) {

    @Override
    public String toString() {
        return "%s %s, %d cores".formatted(system, architecture, cores);
    }
}
