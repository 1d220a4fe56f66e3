package fr.complet.reading;

import fr.complet.budget.FctvaRates;
import fr.complet.budget.FlatRate;
import fr.complet.budget.PaymentTerms;
import fr.complet.call.Condition;
import fr.complet.call.SimplifiedCosts;
import fr.complet.call.Wording;
import fr.complet.dossier.CostCategory;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What rule sets say for all calls that include them, and a call may say otherwise: the last file to speak counts. */
final class SharedTerms {

    static final List<String> KEYS = List.of("fctva", "couts_simplifies", "versements");

    private final List<RuleFile> files;
    private final ParameterTable parameters;
    private final Map<String, Condition> conditions;

    SharedTerms(List<RuleFile> files, ParameterTable parameters, Map<String, Condition> conditions) {
        this.files = files;
        this.parameters = parameters;
        this.conditions = conditions;
    }

    /** The rates of the FCTVA. */
    FctvaRates fctva() {
        FctvaRates rates = FctvaRates.unknown();
        for (RuleFile file : files) {
            Optional<Form> written = file.keys().find("fctva");
            if (written.isPresent()) {
                CallKeys group = group(written.get(), "fctva", file);
                KindKeys keys = keys(group, file);
                rates = new FctvaRates(keys.datedRate("taux"), keys.datedRate("nuage"));
                group.reportUnknown();
            }
        }
        return rates;
    }

    /** Flat rates in place of real costs. */
    Optional<SimplifiedCosts> simplifiedCosts() {
        Optional<SimplifiedCosts> found = Optional.empty();
        for (RuleFile file : files) {
            Optional<Form> written = file.keys().find("couts_simplifies");
            if (written.isPresent()) {
                CallKeys group = group(written.get(), "couts_simplifies", file);
                KindKeys keys = keys(group, file);
                List<SimplifiedCosts.Option> options = new ArrayList<>();
                for (CallKeys option : group.findGroups("options")) {
                    options.add(option(option, file));
                }
                found = Optional.of(new SimplifiedCosts(
                        keys.scheme("dispositif"), keys.datedMoney("obligatoires_jusqu_a"), options));
                group.reportUnknown();
            }
        }
        return found;
    }

    private SimplifiedCosts.Option option(CallKeys group, RuleFile file) {
        KindKeys keys = keys(group, file);
        Optional<Form> named = group.need("titre");
        Wording title =
                named.isPresent() ? CallWords.wording(named.get(), "titre", group.problems()) : new Wording("", "");
        FlatRate rate = new FlatRate(
                categories("assiette", group, keys), categories("remplace", group, keys), keys.datedRate("taux"));
        group.reportUnknown();
        return new SimplifiedCosts.Option(title, rate);
    }

    /** Some categories, or all but some. */
    private static List<CostCategory> categories(String key, CallKeys group, KindKeys keys) {
        List<CostCategory> some = keys.optionalChoices(key, CostCategory.class);
        List<CostCategory> others = keys.optionalChoices(key + "_sauf", CostCategory.class);
        if (some.isEmpty() && others.isEmpty()) {
            group.problems().add(Kind.KEY_MISSING, group.place(), key);
        }
        if (!some.isEmpty()) {
            return some;
        }
        Set<CostCategory> rest = EnumSet.allOf(CostCategory.class);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /** How much of a grant may be paid before the end. */
    List<PaymentTerms> payments() {
        List<PaymentTerms> found = List.of();
        for (RuleFile file : files) {
            if (file.keys().find("versements").isPresent()) {
                found = new ArrayList<>();
                for (CallKeys group : file.keys().findGroups("versements")) {
                    found.add(payment(group, file));
                }
            }
        }
        return found;
    }

    private PaymentTerms payment(CallKeys group, RuleFile file) {
        KindKeys keys = keys(group, file);
        PaymentTerms terms = new PaymentTerms(
                keys.schemes("dispositifs"), keys.datedRate("avance"), keys.datedRate("acomptes"), longer(group, keys));
        group.reportUnknown();
        return terms;
    }

    private static Optional<PaymentTerms.Longer> longer(CallKeys group, KindKeys keys) {
        Optional<Dated<Rate>> rate = keys.optionalDatedRate("acomptes_longs");
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        int months = group.needText("au_dela_de_mois")
                .flatMap(text -> Meaning.NUMBER.of(text, "au_dela_de_mois", group.problems()))
                .orElse(0);
        return Optional.of(new PaymentTerms.Longer(months, rate.get()));
    }

    private static CallKeys group(Form written, String key, RuleFile file) {
        return CallKeys.of(written, key, file.keys().problems());
    }

    private KindKeys keys(CallKeys group, RuleFile file) {
        return new KindKeys(group, file.scope(parameters, conditions));
    }
}
