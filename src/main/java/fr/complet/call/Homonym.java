package fr.complet.call;

import java.util.List;

/**
 * Other calls that bear the name of this one, and how to tell which is meant.
 *
 * @param calls their ids
 */
public record Homonym(List<String> calls, Wording distinction) {

    public Homonym {
        calls = List.copyOf(calls);
    }
}
