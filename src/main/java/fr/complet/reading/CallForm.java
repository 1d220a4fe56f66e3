package fr.complet.reading;

import fr.complet.budget.CostCeiling;
import fr.complet.budget.Tranche;
import fr.complet.call.Authority;
import fr.complet.call.Call;
import fr.complet.call.CallTerms;
import fr.complet.call.Clause;
import fr.complet.call.Condition;
import fr.complet.call.Homonym;
import fr.complet.call.Wording;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands a call with the rule sets it includes, all or nothing: every mistake is collected. */
final class CallForm {

    private final RuleSets sets;
    private final CallProblems problems = new CallProblems();
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final ParameterTable parameters = new ParameterTable(problems);

    private CallForm(RuleSets sets) {
        this.sets = sets;
    }

    /**
     * Reads a call.
     *
     * @param given values of the user, which replace those of the files
     */
    static Call read(Form form, RuleSets sets, List<GivenValue> given) throws InvalidCall {
        return new CallForm(sets).call(form, given);
    }

    private Call call(Form form, List<GivenValue> given) throws InvalidCall {
        RuleFile own = RuleFileForm.read(form, problems);
        List<RuleFile> files = new ArrayList<>(included(own.keys()));
        parameters.carry(sets.ids().stream()
                .filter(set -> files.stream().noneMatch(file -> file.id().equals(set)))
                .toList());
        files.add(own);
        files.forEach(parameters::add);
        files.forEach(file -> ConditionForm.readAll(file.keys(), conditions));
        given.stream()
                .filter(value -> !value.shared() || concerns(value, files))
                .forEach(value -> parameters.replace(value, own.id()));
        List<Clause> clauses = clauses(files);
        Call call = head(files, clauses);
        files.forEach(file -> file.keys().reportUnknown());
        problems.throwIfAny();
        return call;
    }

    private List<RuleFile> included(CallKeys keys) {
        List<RuleFile> included = new ArrayList<>();
        for (Scalar id : keys.findTexts("inclut")) {
            if (sets.ids().contains(id.text())) {
                included.add(RuleFileForm.read(sets.reader().apply(id.text()), problems));
            } else {
                problems.addUnknown(Kind.SET_UNKNOWN, id.place(), id.text(), sets.ids());
            }
        }
        return included;
    }

    private boolean concerns(GivenValue value, List<RuleFile> files) {
        return parameters.has(value.name())
                || files.stream().anyMatch(file -> file.id().equals(value.owner()));
    }

    /** A later clause of the same id replaces an earlier one, in its place. */
    private List<Clause> clauses(List<RuleFile> files) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        files.forEach(file -> ClauseForm.all(file.keys(), file.scope(parameters, conditions))
                .forEach(clause -> clauses.put(clause.id(), clause)));
        return List.copyOf(clauses.values());
    }

    private Call head(List<RuleFile> files, List<Clause> clauses) {
        RuleFile own = files.get(files.size() - 1);
        CallKeys keys = own.keys();
        int version = keys.needText("version")
                .flatMap(text -> Meaning.NUMBER.of(text, "version", problems))
                .orElse(0);
        Wording title = keys.need("titre")
                .map(form -> CallWords.wording(form, "titre", problems))
                .orElse(new Wording("", ""));
        Authority authority = keys.need("autorite")
                .map(form -> authority(CallKeys.of(form, "autorite", problems)))
                .orElse(new Authority("", FundingType.AUTRE_PUBLIC, ""));
        CallTerms terms =
                terms(keys, own.scope(parameters, conditions), new SharedTerms(files, parameters, conditions));
        Optional<Homonym> homonym =
                keys.find("homonymes").map(form -> homonym(CallKeys.of(form, "homonymes", problems)));
        return new Call(own.id(), version, title, authority, homonym, terms, parameters.all(), clauses);
    }

    private Homonym homonym(CallKeys keys) {
        List<String> calls = keys.needTexts("appels").stream().map(Scalar::text).toList();
        Wording distinction = keys.need("distinction")
                .map(form -> CallWords.wording(form, "distinction", problems))
                .orElse(new Wording("", ""));
        keys.reportUnknown();
        return new Homonym(calls, distinction);
    }

    private Authority authority(CallKeys keys) {
        String name = keys.needText("nom").map(Scalar::text).orElse("");
        FundingType type = keys.needText("type")
                .flatMap(text -> CallWords.choice(text, "type", FundingType.class, problems))
                .orElse(FundingType.AUTRE_PUBLIC);
        String siren = keys.findText("siren").map(Scalar::text).orElse("");
        keys.reportUnknown();
        return new Authority(name, type, siren);
    }

    private CallTerms terms(CallKeys keys, Scope scope, SharedTerms shared) {
        List<Section> sections = List.of();
        List<CostCategory> categories = List.of();
        List<CostCeiling> ceilings = List.of();
        Optional<Form> admitted = keys.find("depenses_admises");
        if (admitted.isPresent()) {
            CallKeys group = CallKeys.of(admitted.get(), "depenses_admises", problems);
            KindKeys costs = new KindKeys(group, scope);
            sections = costs.optionalChoices("sections", Section.class);
            categories = costs.optionalChoices("postes", CostCategory.class);
            ceilings = CeilingForm.all(group, scope);
            group.reportUnknown();
        }
        List<Tranche> tranches = keys.findGroups("aide").stream()
                .map(group -> tranche(group, new KindKeys(group, scope)))
                .toList();
        return new CallTerms(
                sections, categories, ceilings, tranches, shared.fctva(), shared.simplifiedCosts(), shared.payments());
    }

    private static Tranche tranche(CallKeys group, KindKeys keys) {
        Tranche tranche = new Tranche(
                keys.optionalChoices("section", Section.class).stream().findFirst(),
                keys.datedRate("taux"),
                keys.optionalDatedMoney("plafond"));
        group.reportUnknown();
        return tranche;
    }
}
