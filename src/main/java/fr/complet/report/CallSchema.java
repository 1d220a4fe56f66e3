package fr.complet.report;

import fr.complet.call.Chapter;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.StatusWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a call or rule-set file; the keys of each kind are those that its decoder asks for. */
public final class CallSchema {

    private CallSchema() {}

    public static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Appel à projets ou jeu de règles, version 1");
        schema.putAll(SchemaNode.group(file())
                .needing(List.of("version", "titre"))
                .anyOf(List.of(List.of("appel", "autorite"), List.of("jeu")))
                .map());
        Map<String, Object> types = SchemaTypes.all();
        types.put("libelle", wording());
        types.put("condition", ConditionSchema.condition());
        types.put("exigence", ClauseSchema.clause());
        types.put("parametre", parameter());
        schema.put("$defs", types);
        return SchemaText.of(schema);
    }

    private static Map<String, Object> file() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("appel", SchemaNode.text("Identifiant de l’appel."));
        keys.put("jeu", SchemaNode.text("Identifiant du jeu de règles."));
        keys.put("version", SchemaTypes.reference("entier"));
        keys.put("titre", SchemaTypes.reference("libelle"));
        keys.put("autorite", authority());
        keys.put("homonymes", homonyms());
        keys.put(
                "rubrique",
                SchemaNode.oneOf(
                        "Partie de la liste de contrôle.", ClauseSchema.codes(Chapter.values(), Chapter::code)));
        keys.put("inclut", SchemaNode.listOf("Jeux de règles inclus.", SchemaNode.oneOf("", CallLibrary.sets())));
        keys.put("sources", SchemaNode.mapOf("Les sources, par le nom que ce fichier leur donne.", source()));
        keys.put("parametres", SchemaNode.mapOf("Valeurs datées et sourcées.", SchemaTypes.reference("parametre")));
        keys.put("conditions", SchemaNode.mapOf("Conditions nommées.", SchemaTypes.reference("condition")));
        keys.put("depenses_admises", admitted());
        keys.put("aide", SchemaNode.listOf("Les tranches de l’aide maximale.", tranche()));
        keys.putAll(SharedSchema.keys());
        keys.put("exigences", SchemaNode.listOf("Les exigences.", SchemaTypes.reference("exigence")));
        keys.put("explications", SchemaNode.mapOf("Explications, par exigence.", explanation()));
        keys.put("exemples", SchemaNode.listOf("Exemples, que calls lint exécute.", example()));
        return keys;
    }

    private static Map<String, Object> authority() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("nom", SchemaNode.text("Nom de l’autorité."));
        keys.put("type", SchemaNode.oneOf("Type de financeur.", ClauseSchema.choices(FundingType.values())));
        keys.put("siren", SchemaTypes.reference("code"));
        return SchemaNode.group(keys).needing(List.of("nom", "type")).map();
    }

    private static Map<String, Object> homonyms() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("appels", SchemaNode.listOf("Appels du même nom.", SchemaNode.text("")));
        keys.put("distinction", SchemaTypes.reference("libelle"));
        return SchemaNode.group(keys).needing(List.of("appels", "distinction")).map();
    }

    private static Map<String, Object> source() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("titre", SchemaNode.text("Titre de la source."));
        keys.put("url", SchemaNode.text("Adresse de la page lue."));
        keys.put("lu_le", SchemaTypes.reference("date"));
        keys.put(
                "statut",
                SchemaNode.oneOf("Ce que vaut la source.", List.of("texte", "secondaire", "usage", "hypothese")));
        return SchemaNode.group(keys).needing(List.of("titre", "statut")).map();
    }

    private static Map<String, Object> parameter() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("depuis", SchemaTypes.reference("date"));
        keys.put("jusqu_a", SchemaTypes.reference("date"));
        keys.put("constate_le", SchemaTypes.reference("date"));
        keys.put("valeur", SchemaTypes.reference("texte"));
        keys.put("ou", SchemaNode.text("Où trouver une valeur inconnue."));
        keys.put("source", SchemaNode.text("Nom de la source."));
        Map<String, Object> value =
                SchemaNode.group(keys).needing(List.of("valeur", "source")).map();
        Map<String, Object> unknown = new LinkedHashMap<>();
        unknown.put("valeur", Map.of("const", "inconnue"));
        unknown.put("ou", keys.get("ou"));
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("const", "inconnue"),
                        SchemaNode.group(unknown).needing(List.of("valeur")).map(),
                        SchemaNode.listOf("Les valeurs, de la plus ancienne à la plus récente.", value)));
    }

    private static Map<String, Object> admitted() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("sections", SchemaNode.someOf("Sections admises.", ClauseSchema.choices(Section.values())));
        keys.put("postes", SchemaNode.someOf("Postes admis.", ClauseSchema.choices(CostCategory.values())));
        keys.put("plafonds", SchemaNode.listOf("Plafonds de certains postes.", costCeiling()));
        return SchemaNode.group(keys).map();
    }

    private static Map<String, Object> costCeiling() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "postes", SchemaNode.someOf("Postes plafonnés ensemble.", ClauseSchema.choices(CostCategory.values())));
        keys.putAll(dated("taux", "plafond"));
        return SchemaNode.group(keys)
                .needing(List.of("postes"))
                .anyOf(List.of(List.of("taux"), List.of("plafond")))
                .map();
    }

    private static Map<String, Object> tranche() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("section", SchemaNode.oneOf("Section ; absente : toutes.", ClauseSchema.choices(Section.values())));
        keys.putAll(dated("taux", "plafond"));
        return SchemaNode.group(keys).needing(List.of("taux")).map();
    }

    private static Map<String, Object> explanation() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("pourquoi", SchemaTypes.reference("libelle"));
        keys.put("formule", SchemaTypes.reference("libelle"));
        return SchemaNode.group(keys).map();
    }

    private static Map<String, Object> example() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("titre", SchemaTypes.reference("libelle"));
        keys.put(
                "dossier",
                Map.of(
                        "type",
                        List.of("object", "null"),
                        "description",
                        "Ce qui change du dossier de référence ; ~ retire une réponse."));
        keys.put("parametres", SchemaNode.mapOf("Valeurs supposées.", SchemaTypes.reference("texte")));
        keys.put("fichiers_absents", SchemaNode.listOf("Fichiers cités qui n’existent pas.", SchemaNode.text("")));
        keys.put(
                "attendu", SchemaNode.mapOf("Comment finit chaque exigence.", SchemaNode.oneOf("", StatusWords.all())));
        return SchemaNode.group(keys).needing(List.of("attendu")).map();
    }

    private static Map<String, Object> wording() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("fr", SchemaTypes.reference("texte"));
        keys.put("en", SchemaTypes.reference("texte"));
        return Map.of(
                "description",
                "Un texte, en français et en anglais.",
                "anyOf",
                List.of(
                        Map.of("type", "string"),
                        SchemaNode.group(keys).needing(List.of("fr")).map()));
    }

    static Map<String, Object> dated(String... names) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (String name : names) {
            keys.put(name, SchemaTypes.reference("texte"));
        }
        return keys;
    }
}
