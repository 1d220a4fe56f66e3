package fr.complet.reading;

import java.util.List;

/** Thrown when a call file has mistakes: all of them, in the order of the files and their lines. */
public final class InvalidCall extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<CallProblem> problems;

    InvalidCall(List<CallProblem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<CallProblem> problems() {
        return problems;
    }
}
