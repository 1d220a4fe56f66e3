package fr.complet.reading;

import fr.complet.parameter.Reference;
import fr.complet.parameter.SourceStatus;
import fr.complet.reading.CallProblem.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Understands the sources of a file, and the key that refers to one. */
final class SourceForm {

    /** Stands in for a source that could not be read, until the problem stops everything. */
    static final Reference NONE = new Reference("", "", "", Optional.empty(), SourceStatus.HYPOTHESE);

    private SourceForm() {}

    static Map<String, Reference> all(CallKeys file) {
        Map<String, Reference> sources = new LinkedHashMap<>();
        file.find("sources")
                .map(form -> CallKeys.of(form, "sources", file.problems()))
                .ifPresent(group -> group.all()
                        .forEach((key, form) ->
                                sources.put(key, source(key, CallKeys.of(form, key, file.problems())))));
        return sources;
    }

    private static Reference source(String key, CallKeys keys) {
        Reference source = new Reference(
                key,
                keys.needText("titre").map(Scalar::text).orElse(""),
                keys.findText("url").map(Scalar::text).orElse(""),
                keys.findText("lu_le").flatMap(text -> Meaning.DAY.of(text, "lu_le", keys.problems())),
                keys.needText("statut")
                        .flatMap(text -> CallWords.status(text, "statut", keys.problems()))
                        .orElse(SourceStatus.USAGE));
        keys.reportUnknown();
        return source;
    }

    /** The source that a group names. */
    static Optional<Reference> reference(CallKeys keys, Map<String, Reference> sources) {
        return keys.needText("source").flatMap(name -> {
            Optional<Reference> source = Optional.ofNullable(sources.get(name.text()));
            if (source.isEmpty()) {
                keys.problems().addUnknown(Kind.SOURCE_UNKNOWN, name.place(), name.text(), sources.keySet());
            }
            return source;
        });
    }
}
