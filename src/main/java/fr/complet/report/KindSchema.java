package fr.complet.report;

import fr.complet.dossier.Choice;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.KindKey;
import fr.complet.reading.Question;
import java.util.List;
import java.util.Map;

/** The schema of one key of a kind of requirement. */
final class KindSchema {

    private KindSchema() {}

    static Map<String, Object> of(KindKey key) {
        Map<String, Object> one = single(key);
        return key.several() ? SchemaNode.oneOrMore(one) : one;
    }

    private static Map<String, Object> single(KindKey key) {
        return switch (key.nature()) {
            case QUESTION -> Map.of("enum", questions(false));
            case LISTED_QUESTION -> Map.of("enum", questions(true));
            case CHOICE ->
                Map.of("enum", key.choices().stream().map(Choice::code).toList());
            case NUMBER -> SchemaTypes.reference("entier");
            case AMOUNT -> SchemaTypes.reference("montant");
            case RATE -> SchemaTypes.reference("taux");
            case TABLE -> Map.of("enum", tables());
            case WORDING -> SchemaTypes.reference("libelle");
            case EXPRESSION -> SchemaNode.text("Une règle en CEL, vraie ou fausse.");
            case TEXT, SCHEME, DATED_AMOUNT, DATED_RATE, DATED_DAY, DATED_NUMBER -> SchemaTypes.reference("texte");
        };
    }

    private static List<String> tables() {
        return DossierFormat.questions().stream()
                .filter(question -> question.kind() == Question.Kind.TABLE)
                .map(Question::path)
                .toList();
    }

    private static List<String> questions(boolean several) {
        return DossierFormat.questions().stream()
                .filter(question -> question.several() == several && !question.isInTable())
                .map(Question::path)
                .toList();
    }
}
