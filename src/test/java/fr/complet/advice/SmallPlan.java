package fr.complet.advice;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import java.util.List;
import java.util.Random;

/** Draws plans of a few euros, of which every amount can be tried cent by cent. */
final class SmallPlan {

    private static final List<FundingType> OTHERS = List.of(
            FundingType.DEPARTEMENT,
            FundingType.ETAT,
            FundingType.FINANCEUR_PRIVE,
            FundingType.EMPRUNT,
            FundingType.EPCI);

    private static final List<Scheme> SCHEMES =
            List.of(new Scheme("detr"), new Scheme("dsil"), new Scheme("fonds_de_concours"), new Scheme("feder"));

    private SmallPlan() {}

    /** A plan that asks a grant of a call, of one or two sections. */
    static TestDossier draw(Random random, String call, int most) {
        TestDossier dossier = TestDossier.empty()
                .with("date_depot", TestDossier.day("2022-05-16"))
                .with("porteur.type", random.nextInt(4) > 0 ? ApplicantType.COMMUNE : ApplicantType.ASSOCIATION)
                .with("budget.base", Base.HT)
                .with("budget.tva", VatRegime.FCTVA)
                .withCost(0, CostCategory.TRAVAUX, cents(random, most));
        if (random.nextInt(3) == 0) {
            dossier = dossier.withCost(1, CostCategory.FORMATION, cents(random, most / 2))
                    .with("budget.depenses[1].section", Section.FONCTIONNEMENT);
        }
        dossier = dossier.withResource(0, authority(call), FundingStatus.SOLLICITE, cents(random, most / 2))
                .with("budget.ressources[0].dispositif", new Scheme(call));
        int lines = random.nextInt(1, 4);
        for (int i = 1; i <= lines; i++) {
            dossier = other(dossier, i, random, most, new Scheme(call));
        }
        return random.nextInt(4) == 0
                ? dossier
                : dossier.withResource(
                        lines + 1, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, cents(random, most / 2));
    }

    private static FundingType authority(String call) {
        return call.endsWith("bfc") || call.startsWith("tid-bfc") ? FundingType.REGION : FundingType.ETAT;
    }

    /** Never another grant of the same call. */
    private static TestDossier other(TestDossier start, int line, Random random, int most, Scheme asked) {
        TestDossier dossier = start.withResource(
                line,
                OTHERS.get(random.nextInt(OTHERS.size())),
                random.nextBoolean() ? FundingStatus.ACQUIS : FundingStatus.SOLLICITE,
                cents(random, most / 3));
        Scheme scheme = SCHEMES.get(random.nextInt(SCHEMES.size()));
        return random.nextBoolean() || scheme.equals(asked)
                ? dossier
                : dossier.with("budget.ressources[" + line + "].dispositif", scheme);
    }

    private static Money cents(Random random, int most) {
        return Money.cents(random.nextInt(1, Math.max(2, most)));
    }
}
