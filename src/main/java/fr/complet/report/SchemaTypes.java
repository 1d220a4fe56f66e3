package fr.complet.report;

import fr.complet.reading.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The simple answers of both formats as definitions of a schema; what is blank is allowed everywhere. */
final class SchemaTypes {

    private static final String BLANK = "|[ \\u00a0]*|-";
    private static final String FIGURE = "-?[0-9][0-9 .,'\\u00a0\\u202f]*";

    private SchemaTypes() {}

    static Map<String, Object> all() {
        Map<String, Object> types = new LinkedHashMap<>();
        types.put("texte", typed("string", "number", "boolean"));
        types.put("montant", figure(FIGURE + "[ \\u00a0\\u202f]*(€|EUR|eur)?", "Un montant en euros.", "12500,50"));
        types.put("quantite", figure(FIGURE, "Un nombre.", "12"));
        types.put("taux", figure(FIGURE + "[ \\u00a0\\u202f]*%?|[Mm]ultiple", "Un taux.", "20 %"));
        types.put("entier", figure("[0-9][0-9 \\u00a0\\u202f]*", "Un nombre entier.", "12"));
        types.put("annee", figure("[12][0-9]{3}", "Une année.", "2022"));
        types.put("code", typed("string", "number"));
        types.put("date", date());
        types.put("oui_non", yesNo());
        types.put("annees", years());
        return types;
    }

    static Map<String, Object> reference(String type) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + type);
        return reference;
    }

    /** The name of the definition for a kind of question that offers no choices. */
    static String named(Question.Kind kind) {
        return switch (kind) {
            case TEXT, IDENTIFIER, CHOICE, GROUP, TABLE -> "texte";
            case CODE, COMMUNE, EPCI -> "code";
            case AMOUNT -> "montant";
            case QUANTITY -> "quantite";
            case RATE -> "taux";
            case WHOLE_NUMBER -> "entier";
            case YEAR -> "annee";
            case DATE -> "date";
            case YES_NO -> "oui_non";
            case YEARS -> "annees";
        };
    }

    private static Map<String, Object> typed(String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        all.add("null");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", all);
        return schema;
    }

    private static Map<String, Object> figure(String pattern, String description, String example) {
        Map<String, Object> schema = typed("number", "string");
        schema.put("description", description);
        schema.put("pattern", "^(" + pattern + BLANK + ")$");
        schema.put("examples", List.of(example));
        return schema;
    }

    private static Map<String, Object> date() {
        String day = "(0?[1-9]|[12][0-9]|3[01])";
        String month = "(0?[1-9]|1[0-2])";
        Map<String, Object> schema = typed("string");
        schema.put("description", "Une date : 2021-09-15 ou 15/09/2021.");
        schema.put(
                "pattern",
                "^([0-9]{4}-" + month + "-" + day + "|" + day + "[/.-]" + month + "[/.-][0-9]{4}" + BLANK + ")$");
        schema.put("examples", List.of("2021-09-15"));
        return schema;
    }

    private static Map<String, Object> yesNo() {
        Map<String, Object> schema = typed("boolean", "string");
        schema.put("description", "oui ou non.");
        schema.put("pattern", "^([oO]ui|OUI|[nN]on|NON|[vV]rai|[fF]aux|[tT]rue|[fF]alse|[yY]es|[nN]o" + BLANK + ")$");
        schema.put("examples", List.of("oui", "non"));
        return schema;
    }

    private static Map<String, Object> years() {
        Map<String, Object> schema = typed("object", "string");
        schema.put("description", "Un montant par année.");
        schema.put("patternProperties", Map.of("^[12][0-9]{3}$", reference("montant")));
        schema.put("additionalProperties", false);
        return schema;
    }
}
