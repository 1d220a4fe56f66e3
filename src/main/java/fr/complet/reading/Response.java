package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.List;
import java.util.Optional;

/**
 * What stands under one key of a dossier file.
 *
 * @param group the path of its group, {@code []} standing for the line of a table
 * @param key as the format spells it, or as written when the format does not know it
 * @param question what it answers; nothing when the key is unknown
 * @param contents several when it is a list
 * @param place where the key stands
 */
public record Response(String group, String key, Optional<Question> question, List<Content> contents, Place place) {
    public Response {
        contents = List.copyOf(contents);
    }

    /** The path of its key. */
    public String path() {
        return group.isEmpty() ? key : group + "." + key;
    }

    /** It may have any number of contents; what is misplaced under the key of a table may not. */
    public boolean isList() {
        return question.filter(known -> known.several() && known.kind() != Question.Kind.TABLE)
                .isPresent();
    }

    public boolean isKnown() {
        return question.isPresent();
    }
}
