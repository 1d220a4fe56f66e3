package fr.complet.report;

import fr.complet.dossier.CostCategory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of what a rule set says for all calls that include it. */
final class SharedSchema {

    private SharedSchema() {}

    static Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("fctva", SchemaNode.group(CallSchema.dated("taux", "nuage")).map());
        keys.put("couts_simplifies", simplifiedCosts());
        keys.put(
                "versements",
                SchemaNode.listOf("Ce qui peut être versé d’une aide avant l’achèvement du projet.", payment()));
        return keys;
    }

    private static Map<String, Object> simplifiedCosts() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("dispositif", SchemaNode.text("Dispositif qui les propose."));
        keys.putAll(CallSchema.dated("obligatoires_jusqu_a"));
        keys.put("options", SchemaNode.listOf("Les taux forfaitaires.", flatRate()));
        return SchemaNode.group(keys)
                .needing(List.of("dispositif", "obligatoires_jusqu_a"))
                .map();
    }

    private static Map<String, Object> flatRate() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("titre", SchemaTypes.reference("libelle"));
        categories(keys, "assiette", "Postes dont le forfait est une part");
        categories(keys, "remplace", "Postes que le forfait remplace");
        keys.putAll(CallSchema.dated("taux"));
        return SchemaNode.group(keys).needing(List.of("titre", "taux")).map();
    }

    private static void categories(Map<String, Object> keys, String key, String description) {
        List<String> codes = ClauseSchema.choices(CostCategory.values());
        keys.put(key, SchemaNode.someOf(description + ".", codes));
        keys.put(key + "_sauf", SchemaNode.someOf(description + " : tous sauf ceux-ci.", codes));
    }

    private static Map<String, Object> payment() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("dispositifs", SchemaNode.listOf("Dispositifs versés ainsi.", SchemaNode.text("")));
        keys.putAll(CallSchema.dated("avance", "acomptes", "acomptes_longs"));
        keys.put("au_dela_de_mois", SchemaTypes.reference("entier"));
        return SchemaNode.group(keys)
                .needing(List.of("dispositifs", "avance", "acomptes"))
                .map();
    }
}
