package fr.complet.report;

import fr.complet.call.Actor;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.dossier.Choice;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.WaiverReason;
import fr.complet.reading.CallFormat;
import fr.complet.reading.KindKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The schema of one requirement of a call or rule-set file. */
final class ClauseSchema {

    private ClauseSchema() {}

    static Map<String, Object> clause() {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<String> kinds =
                CallFormat.kinds().stream().map(CallFormat.Kind::name).toList();
        keys.put("id", SchemaNode.text("Identifiant, qui ne change jamais."));
        keys.put("genre", SchemaNode.oneOf("Genre d’exigence.", kinds));
        keys.put("gravite", severity());
        keys.put(
                "rubrique",
                SchemaNode.oneOf("Partie de la liste de contrôle.", codes(Chapter.values(), Chapter::code)));
        keys.put("acteur", SchemaNode.oneOf("Qui doit agir.", codes(Actor.values(), Actor::code)));
        keys.put("titre", SchemaTypes.reference("libelle"));
        keys.put("remede", SchemaTypes.reference("libelle"));
        keys.put("source", SchemaNode.text("Nom de la source."));
        keys.put("quand", SchemaTypes.reference("condition"));
        keys.put("derogation", waiver());
        Map<String, Object> clause = new LinkedHashMap<>(SchemaNode.group(keys)
                .needing(List.of("id", "genre", "gravite", "titre", "source"))
                .open()
                .map());
        clause.put("allOf", CallFormat.kinds().stream().map(ClauseSchema::kind).toList());
        clause.put("unevaluatedProperties", false);
        return clause;
    }

    /** What the file must say besides when a requirement is of this kind. */
    private static Map<String, Object> kind(CallFormat.Kind kind) {
        Map<String, Object> keys = new LinkedHashMap<>();
        List<Object> needed = new ArrayList<>();
        for (KindKey key : kind.keys()) {
            Stream.of(key.name(), key.plural())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> keys.put(name, KindSchema.of(key)));
            if (key.required()) {
                needed.add(Map.of(
                        "anyOf",
                        Stream.of(key.name(), key.plural())
                                .filter(name -> !name.isEmpty())
                                .map(name -> Map.of("required", List.of(name)))
                                .toList()));
            }
        }
        Map<String, Object> then = new LinkedHashMap<>();
        then.put("properties", keys);
        if (!needed.isEmpty()) {
            then.put("allOf", needed);
        }
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put(
                "if",
                Map.of("properties", Map.of("genre", Map.of("const", kind.name())), "required", List.of("genre")));
        rule.put("then", then);
        return rule;
    }

    private static Map<String, Object> severity() {
        List<String> words = codes(Severity.values(), Severity::code);
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("quand", SchemaTypes.reference("condition"));
        one.put("gravite", SchemaNode.oneOf("", words));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("defaut", SchemaNode.oneOf("Gravité habituelle.", words));
        keys.put(
                "si",
                SchemaNode.listOf(
                        "Cas où elle change.",
                        SchemaNode.group(one)
                                .needing(List.of("quand", "gravite"))
                                .map()));
        return Map.of(
                "description",
                "Gravité : eligibilite, bloquant, reserve ou conseil.",
                "anyOf",
                List.of(
                        Map.of("enum", words),
                        SchemaNode.group(keys).needing(List.of("defaut")).map()));
    }

    private static Map<String, Object> waiver() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("motifs", SchemaNode.someOf("Motifs admis.", choices(WaiverReason.values())));
        keys.put("piece", SchemaNode.oneOf("Pièce qui le prouve.", choices(PieceType.values())));
        keys.put(
                "sans_piece",
                SchemaNode.someOf("Motifs qui n’ont pas besoin de la pièce.", choices(WaiverReason.values())));
        return SchemaNode.group(keys).needing(List.of("motifs")).map();
    }

    static List<String> choices(Choice... all) {
        return Stream.of(all).map(Choice::code).toList();
    }

    static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }
}
