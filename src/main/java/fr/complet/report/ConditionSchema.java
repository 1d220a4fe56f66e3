package fr.complet.report;

import fr.complet.dossier.AidRegime;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.VatRegime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schema of a condition: the name of one, or keys that must all hold. */
final class ConditionSchema {

    private ConditionSchema() {}

    static Map<String, Object> condition() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("porteur", some(ApplicantType.values()));
        keys.put("section", some(Section.values()));
        keys.put("base", some(Base.values()));
        keys.put("tva", some(VatRegime.values()));
        keys.put("financeur", some(FundingType.values()));
        keys.put("dispositif", SchemaNode.oneOrMore(SchemaTypes.reference("texte")));
        keys.put("domaine", some(Field.values()));
        keys.put("usage_numerique", some(DigitalUse.values()));
        keys.put("poste", some(CostCategory.values()));
        keys.put("regime_aide", some(AidRegime.values()));
        keys.put("population_min", SchemaTypes.reference("entier"));
        keys.put("population_max", SchemaTypes.reference("entier"));
        keys.put("montant_demande_min", SchemaTypes.reference("montant"));
        keys.put("cout_min", SchemaTypes.reference("montant"));
        keys.put("cout_max", SchemaTypes.reference("montant"));
        keys.put("depose_depuis", SchemaTypes.reference("date"));
        keys.put("depose_avant", SchemaTypes.reference("date"));
        Map<String, Object> other = SchemaTypes.reference("condition");
        keys.put("toutes", Map.of("type", "array", "items", other));
        keys.put("une", Map.of("type", "array", "items", other));
        keys.put("pas", other);
        return Map.of(
                "description",
                "Quand l’exigence s’applique : chaque clé doit tenir, une liste se lit « l’un de ».",
                "anyOf",
                List.of(Map.of("type", "string"), SchemaNode.group(keys).map()));
    }

    private static Map<String, Object> some(Choice... choices) {
        return SchemaNode.oneOrMore(
                Map.of("enum", Stream.of(choices).map(Choice::code).toList()));
    }
}
