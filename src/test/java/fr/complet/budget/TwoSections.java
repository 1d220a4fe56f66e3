package fr.complet.budget;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A small plan of two sections; each resource is own, public or private money, for a section or for either. */
record TwoSections(int investment, int operating, List<Line> lines) {

    private static final List<FundingType> TYPES =
            List.of(FundingType.AUTOFINANCEMENT, FundingType.REGION, FundingType.FINANCEUR_PRIVE);
    private static final int OWN = 0;
    private static final int PUBLIC = 1;

    static TwoSections draw(Random random) {
        List<Line> lines = new ArrayList<>();
        int total = 0;
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            Line line = new Line(random.nextInt(3), random.nextInt(7), random.nextInt(3));
            lines.add(line);
            total += line.amount;
        }
        int investment = random.nextInt(0, total + 2);
        return new TwoSections(investment, random.nextBoolean() ? Math.max(0, total - investment) : 3, lines);
    }

    TwoSections reversed() {
        List<Line> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return new TwoSections(investment, operating, reversed);
    }

    TestDossier dossier() {
        TestDossier dossier = TestDossier.empty()
                .with("budget.base", Base.HT)
                .withCost(0, CostCategory.CAPTEURS, Money.cents(investment))
                .withCost(1, CostCategory.FORMATION, Money.cents(operating))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            dossier = dossier.withResource(i, TYPES.get(line.kind), FundingStatus.SOLLICITE, Money.cents(line.amount));
            if (line.section < 2) {
                dossier = dossier.with(
                        "budget.ressources[" + i + "].section",
                        line.section == 0 ? Section.INVESTISSEMENT : Section.FONCTIONNEMENT);
            }
        }
        return dossier;
    }

    /** The same in a plan that counts with VAT, where the third kind of money is FCTVA. */
    TestDossier withFctva(Money ht) {
        TestDossier dossier = dossier()
                .with("budget.base", Base.TTC)
                .with("budget.depenses[0].montant_ht", ht)
                .with("budget.depenses[0].montant_ttc", Money.cents(investment))
                .with("budget.depenses[1].montant_ttc", Money.cents(operating));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind > PUBLIC) {
                dossier = dossier.with("budget.ressources[" + i + "].type", FundingType.FCTVA);
            }
        }
        return dossier;
    }

    List<Allocation> allocations() {
        List<Allocation> found = new ArrayList<>();
        search(0, new int[3], found);
        return found;
    }

    private void search(int index, int[] given, List<Allocation> found) {
        if (index == lines.size()) {
            if (given[0] + given[1] + given[2] == investment) {
                found.add(new Allocation(Money.cents(given[OWN]), Money.cents(given[PUBLIC])));
            }
            return;
        }
        Line line = lines.get(index);
        int least = line.section == 0 ? line.amount : 0;
        int most = line.section == 1 ? 0 : line.amount;
        for (int part = least; part <= most; part++) {
            given[line.kind] += part;
            search(index + 1, given, found);
            given[line.kind] -= part;
        }
    }

    /** One resource: its kind, its cents, and its section, 2 being none. */
    record Line(int kind, int amount, int section) {}
}
