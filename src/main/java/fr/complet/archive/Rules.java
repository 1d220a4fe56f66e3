package fr.complet.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * By what rules dossiers are judged.
 *
 * @param call the call to apply, by id or file, whatever the dossiers say
 * @param date the day whose rules apply, whatever the dossiers say
 * @param today the day whose rules apply to a dossier that gives no legible filing date
 * @param parameters values given by the user, by the parameter's name as written
 * @param office what is settled once for many dossiers
 * @param solePath whether the user named one dossier only, which may then bring its own call file
 */
public record Rules(
        Optional<String> call,
        Optional<LocalDate> date,
        Supplier<LocalDate> today,
        Map<String, String> parameters,
        Office office,
        boolean solePath) {

    public Rules {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
