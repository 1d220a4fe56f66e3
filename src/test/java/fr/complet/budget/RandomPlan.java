package fr.complet.budget;

import fr.complet.dossier.Base;
import fr.complet.dossier.Choice;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRate;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Draws plans of every sort, from a seed: what is rarely blank or illegible sometimes is. */
public final class RandomPlan {

    private static final long MOST_CENTS = 100_000_000_000_000L;
    private static final int ONE_IN = 40;

    private final Random random;
    private final boolean whole;

    private RandomPlan(Random random, boolean whole) {
        this.random = random;
        this.whole = whole;
    }

    /** A plan in which answers may be lacking. */
    public static TestDossier draw(Random random) {
        return new RandomPlan(random, false).dossier();
    }

    /** A plan of which every answer that its figures need is given. */
    public static TestDossier drawWhole(Random random) {
        return new RandomPlan(random, true).dossier();
    }

    private TestDossier dossier() {
        TestDossier dossier = base(TestDossier.empty());
        dossier = choose(dossier, "budget.tva", VatRegime.values());
        if (random.nextBoolean()) {
            dossier = dossier.with("projet.usages_numeriques.cloud", random.nextBoolean());
        }
        int costs = random.nextInt(whole ? 1 : 0, 6);
        for (int i = 0; i < costs; i++) {
            dossier = cost(dossier, "budget.depenses[" + i + "].");
        }
        int resources = random.nextInt(whole ? 1 : 0, 6);
        for (int i = 0; i < resources; i++) {
            dossier = resource(dossier, "budget.ressources[" + i + "].");
        }
        return dossier;
    }

    private TestDossier base(TestDossier dossier) {
        if (random.nextInt(4) > 0) {
            return choose(dossier, "budget.base", Base.values());
        }
        return choose(
                choose(dossier, "budget.base.investissement", Base.values()),
                "budget.base.fonctionnement",
                Base.values());
    }

    private TestDossier cost(TestDossier start, String line) {
        TestDossier dossier = start.with(line + "libelle", line);
        dossier = choose(dossier, line + "poste", CostCategory.values());
        dossier = choose(dossier, line + "section", Section.values());
        dossier = maybe(dossier, line + "montant_ht", amount());
        dossier = maybe(dossier, line + "taux_tva", vatRate());
        if (random.nextInt(3) == 0) {
            dossier = maybe(dossier, line + "montant_ttc", amount());
        }
        if (random.nextInt(3) == 0) {
            dossier = dossier.with(line + "eligible", random.nextBoolean());
        }
        return dated(dossier, line);
    }

    private TestDossier dated(TestDossier dossier, String line) {
        return switch (random.nextInt(3)) {
            case 0 -> maybe(dossier, line + "annee", random.nextInt(2012, 2027));
            case 1 ->
                dossier.with(
                        line + "annees",
                        Map.of(random.nextInt(2012, 2015), amount(), random.nextInt(2015, 2027), amount()));
            default -> dossier;
        };
    }

    private VatRate vatRate() {
        List<Integer> tenths = List.of(200, 100, 55, 21, 0);
        Rate rate = Rate.billionths(tenths.get(random.nextInt(tenths.size())) * 1_000_000L);
        return random.nextInt(ONE_IN) == 0 && !whole ? VatRate.MULTIPLE : new VatRate(Optional.of(rate));
    }

    private TestDossier resource(TestDossier start, String line) {
        TestDossier dossier = start.with(line + "financeur", "Financeur " + random.nextInt(3));
        dossier = choose(dossier, line + "type", FundingType.values());
        dossier = choose(dossier, line + "statut", FundingStatus.values());
        dossier = maybe(dossier, line + "montant", amount());
        if (random.nextInt(3) == 0) {
            dossier = choose(dossier, line + "section", Section.values());
        }
        if (random.nextInt(3) == 0) {
            dossier = dossier.with(line + "dispositif", new Scheme("tid-bfc-2021"));
        }
        return dossier;
    }

    /** Cents, euros, or billions of them. */
    private Money amount() {
        return Money.cents(
                switch (random.nextInt(4)) {
                    case 0 -> random.nextInt(100);
                    case 1 -> random.nextLong(MOST_CENTS);
                    default -> random.nextInt(10_000_000);
                });
    }

    @SafeVarargs
    private <T extends Choice> TestDossier choose(TestDossier dossier, String path, T... choices) {
        return maybe(dossier, path, choices[random.nextInt(choices.length)]);
    }

    private TestDossier maybe(TestDossier dossier, String path, Object value) {
        if (whole) {
            return dossier.with(path, value);
        }
        return switch (random.nextInt(ONE_IN)) {
            case 0 -> dossier;
            case 1 -> dossier.illegible(path);
            default -> dossier.with(path, value);
        };
    }
}
