package fr.complet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A group of keys of a schema, and the small schemas that stand under keys. */
final class SchemaNode {

    private final Map<String, Object> map = new LinkedHashMap<>();

    private SchemaNode(Map<String, ?> properties) {
        map.put("type", "object");
        map.put("properties", properties);
        map.put("additionalProperties", false);
    }

    static SchemaNode group(Map<String, ?> properties) {
        return new SchemaNode(properties);
    }

    SchemaNode needing(List<String> keys) {
        map.put("required", keys);
        return this;
    }

    /** One of these sets of keys is needed. */
    SchemaNode anyOf(List<List<String>> sets) {
        map.put("anyOf", sets.stream().map(keys -> Map.of("required", keys)).toList());
        return this;
    }

    /** Other rules say what more it may hold. */
    SchemaNode open() {
        map.remove("additionalProperties");
        return this;
    }

    Map<String, Object> map() {
        return map;
    }

    static Map<String, Object> text(String description) {
        return described(description, Map.of("$ref", "#/$defs/texte"));
    }

    static Map<String, Object> oneOf(String description, List<String> words) {
        return described(description, Map.of("enum", words));
    }

    /** One word, or a list of some. */
    static Map<String, Object> someOf(String description, List<String> words) {
        Map<String, Object> one = Map.of("enum", words);
        return described(description, oneOrMore(one));
    }

    static Map<String, Object> oneOrMore(Map<String, ?> one) {
        return Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one)));
    }

    static Map<String, Object> listOf(String description, Map<String, ?> item) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", List.of("array", "null"));
        list.put("items", item);
        return described(description, list);
    }

    /** A group whose keys are free names. */
    static Map<String, Object> mapOf(String description, Map<String, ?> value) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", List.of("object", "null"));
        group.put("additionalProperties", value);
        return described(description, group);
    }

    private static Map<String, Object> described(String description, Map<String, ?> schema) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (!description.isEmpty()) {
            all.put("description", description);
        }
        all.putAll(schema);
        return all;
    }
}
