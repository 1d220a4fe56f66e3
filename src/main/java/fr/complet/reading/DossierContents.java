package fr.complet.reading;

import fr.complet.dossier.Illegible;
import java.util.List;
import java.util.Optional;

/**
 * All that is written in a dossier, sorted by the questions that it answers; what is blank is left out.
 *
 * @param responses those outside of tables, in the order of the format; unknown keys come last in their group
 * @param tables those that have lines
 * @param misshapen what has not the shape that its question asks for, so that no other file could hold it
 * @param idle unknown keys that nothing is written under
 */
public record DossierContents(
        List<Response> responses, List<Table> tables, List<Illegible<?>> misshapen, List<Response> idle) {

    public DossierContents {
        responses = List.copyOf(responses);
        tables = List.copyOf(tables);
        misshapen = List.copyOf(misshapen);
        idle = List.copyOf(idle);
    }

    /** Sorts the tree of a dossier. */
    public static DossierContents of(Mapping root) {
        return new Sorting().sort(root);
    }

    public Optional<Table> table(String path) {
        return tables.stream().filter(table -> table.path().equals(path)).findFirst();
    }

    /** The lines of a table; each has what is written in it. */
    public record Table(String path, List<List<Response>> lines) {
        public Table {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }
}
