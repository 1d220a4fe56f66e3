package fr.complet.report;

import fr.complet.call.Actor;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Section;
import fr.complet.dossier.WaiverReason;
import fr.complet.reading.CallFormat;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.KindKey;
import fr.complet.reading.StatusWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

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
        types.put("exigence", clause());
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
                SchemaNode.oneOf("Partie de la liste de contrôle.", codes(Chapter.values(), Chapter::code)));
        keys.put("inclut", SchemaNode.listOf("Jeux de règles inclus.", SchemaNode.oneOf("", CallLibrary.sets())));
        keys.put("sources", SchemaNode.mapOf("Les sources, par le nom que ce fichier leur donne.", source()));
        keys.put("parametres", SchemaNode.mapOf("Valeurs datées et sourcées.", SchemaTypes.reference("parametre")));
        keys.put("conditions", SchemaNode.mapOf("Conditions nommées.", SchemaTypes.reference("condition")));
        keys.put("depenses_admises", admitted());
        keys.put("aide", SchemaNode.listOf("Les tranches de l’aide maximale.", tranche()));
        keys.put("fctva", SchemaNode.group(dated("taux", "nuage")).map());
        keys.put("exigences", SchemaNode.listOf("Les exigences.", SchemaTypes.reference("exigence")));
        keys.put("explications", SchemaNode.mapOf("Explications, par exigence.", explanation()));
        keys.put("exemples", SchemaNode.listOf("Exemples, que calls lint exécute.", example()));
        return keys;
    }

    private static Map<String, Object> authority() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("nom", SchemaNode.text("Nom de l’autorité."));
        keys.put("type", SchemaNode.oneOf("Type de financeur.", choices(FundingType.values())));
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
        keys.put("sections", SchemaNode.someOf("Sections admises.", choices(Section.values())));
        keys.put("postes", SchemaNode.someOf("Postes admis.", choices(CostCategory.values())));
        return SchemaNode.group(keys).map();
    }

    private static Map<String, Object> tranche() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("section", SchemaNode.oneOf("Section ; absente : toutes.", choices(Section.values())));
        keys.putAll(dated("taux", "plafond"));
        return SchemaNode.group(keys).needing(List.of("taux")).map();
    }

    private static Map<String, Object> clause() {
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
        clause.put("allOf", CallFormat.kinds().stream().map(CallSchema::kind).toList());
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

    private static Map<String, Object> dated(String... names) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (String name : names) {
            keys.put(name, SchemaTypes.reference("texte"));
        }
        return keys;
    }

    private static List<String> choices(Choice... all) {
        return Stream.of(all).map(Choice::code).toList();
    }

    private static <T> List<String> codes(T[] all, Function<T, String> code) {
        return Stream.of(all).map(code).toList();
    }
}
