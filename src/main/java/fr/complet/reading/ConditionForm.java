package fr.complet.reading;

import fr.complet.call.AidRegimeAmong;
import fr.complet.call.AllOf;
import fr.complet.call.Always;
import fr.complet.call.ApplicantAmong;
import fr.complet.call.BaseUsed;
import fr.complet.call.CategoryUsed;
import fr.complet.call.Condition;
import fr.complet.call.CostWithin;
import fr.complet.call.DigitalUseAmong;
import fr.complet.call.FieldAmong;
import fr.complet.call.FiledWithin;
import fr.complet.call.FunderAmong;
import fr.complet.call.GrantAtLeast;
import fr.complet.call.Not;
import fr.complet.call.OneOf;
import fr.complet.call.PopulationWithin;
import fr.complet.call.SchemeAmong;
import fr.complet.call.SectionUsed;
import fr.complet.call.VatAmong;
import fr.complet.dossier.AidRegime;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.VatRegime;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Understands a condition: the name of one, or a group whose every key must hold; a list is "one of". */
final class ConditionForm {

    /** Conditions that name each other twice over and over would take for ever to judge. */
    private static final int LARGEST = 1000;

    private final CallKeys keys;
    private final Map<String, Condition> named;
    private final List<Condition> conditions = new ArrayList<>();

    private ConditionForm(CallKeys keys, Map<String, Condition> named) {
        this.keys = keys;
        this.named = named;
    }

    static Condition read(Form form, String key, Map<String, Condition> named, CallProblems problems) {
        return form instanceof Scalar name
                ? named(name, named, problems)
                : new ConditionForm(CallKeys.of(form, key, problems), named).condition();
    }

    /** Adds the conditions that a file names to those of the files before it. */
    static void readAll(CallKeys file, Map<String, Condition> named) {
        file.find("conditions")
                .map(form -> CallKeys.of(form, "conditions", file.problems()))
                .ifPresent(group ->
                        group.all().forEach((name, form) -> named.put(name, read(form, name, named, file.problems()))));
    }

    private static Condition named(Scalar name, Map<String, Condition> named, CallProblems problems) {
        Condition condition = named.get(name.text());
        if (condition == null) {
            problems.addUnknown(Kind.CONDITION_UNKNOWN, name.place(), name.text(), named.keySet());
            return new Always();
        }
        return condition;
    }

    private Condition condition() {
        readChoices();
        readBounds();
        keys.find("toutes").ifPresent(form -> conditions.add(new AllOf(nested("toutes"))));
        keys.find("une").ifPresent(form -> conditions.add(new OneOf(nested("une"))));
        keys.find("pas").ifPresent(form -> conditions.add(new Not(read(form, "pas", named, keys.problems()))));
        keys.reportUnknown();
        if (size(conditions) > LARGEST) {
            keys.problems().add(Kind.CONDITION_TOO_LARGE, keys.place(), Integer.toString(LARGEST));
            return new Always();
        }
        return switch (conditions.size()) {
            case 0 -> new Always();
            case 1 -> conditions.get(0);
            default -> new AllOf(conditions);
        };
    }

    /** How many simple conditions these come to; what was accepted before is never large. */
    private static int size(List<Condition> conditions) {
        int size = 0;
        for (Condition condition : conditions) {
            size += size(condition);
        }
        return size;
    }

    private static int size(Condition condition) {
        if (condition instanceof AllOf all) {
            return size(all.conditions());
        }
        if (condition instanceof OneOf one) {
            return size(one.conditions());
        }
        return condition instanceof Not not ? size(not.condition()) : 1;
    }

    private void readChoices() {
        among("porteur", ApplicantType.class, ApplicantAmong::new);
        among("section", Section.class, SectionUsed::new);
        among("base", Base.class, BaseUsed::new);
        among("tva", VatRegime.class, VatAmong::new);
        among("financeur", FundingType.class, FunderAmong::new);
        among("domaine", Field.class, FieldAmong::new);
        among("usage_numerique", DigitalUse.class, DigitalUseAmong::new);
        among("poste", CostCategory.class, CategoryUsed::new);
        among("regime_aide", AidRegime.class, AidRegimeAmong::new);
        keys.find("dispositif")
                .ifPresent(form -> conditions.add(new SchemeAmong(keys.findTexts("dispositif").stream()
                        .map(text -> new Scheme(text.text()))
                        .toList())));
    }

    private void readBounds() {
        value("population_min", Meaning.NUMBER)
                .ifPresent(number -> conditions.add(new PopulationWithin(OptionalInt.of(number), OptionalInt.empty())));
        value("population_max", Meaning.NUMBER)
                .ifPresent(number -> conditions.add(new PopulationWithin(OptionalInt.empty(), OptionalInt.of(number))));
        value("montant_demande_min", Meaning.MONEY).ifPresent(amount -> conditions.add(new GrantAtLeast(amount)));
        value("cout_min", Meaning.MONEY)
                .ifPresent(amount -> conditions.add(new CostWithin(Optional.of(amount), Optional.empty())));
        value("cout_max", Meaning.MONEY)
                .ifPresent(amount -> conditions.add(new CostWithin(Optional.empty(), Optional.of(amount))));
        value("depose_depuis", Meaning.DAY)
                .ifPresent(day -> conditions.add(new FiledWithin(Optional.of(day), Optional.empty())));
        value("depose_avant", Meaning.DAY)
                .ifPresent(day -> conditions.add(new FiledWithin(Optional.empty(), Optional.of(day))));
    }

    private <T extends Enum<T> & Choice> void among(String key, Class<T> type, Function<List<T>, Condition> condition) {
        if (keys.find(key).isPresent()) {
            conditions.add(condition.apply(keys.findTexts(key).stream()
                    .map(text -> CallWords.choice(text, key, type, keys.problems()))
                    .flatMap(Optional::stream)
                    .toList()));
        }
    }

    private <T> Optional<T> value(String key, Meaning<T> meaning) {
        return keys.findText(key).flatMap(text -> meaning.of(text, key, keys.problems()));
    }

    private List<Condition> nested(String key) {
        return keys.findItems(key).stream()
                .map(item -> read(item, key, named, keys.problems()))
                .toList();
    }
}
