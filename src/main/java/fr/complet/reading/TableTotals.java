package fr.complet.reading;

import fr.complet.dossier.Base;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.spelling.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the total lines of a table state: the last plain one, the total of the whole table, as an answer of the dossier; the
 * others are compared here with the lines that they may add up.
 */
final class TableTotals {
    private static final List<String> AMOUNTS = List.of("montant_ht", "montant_ttc", TableSheet.BARE_AMOUNT);

    private static final Map<String, String> COSTS = Map.of("montant_ht", "depenses_ht", "montant_ttc", "depenses_ttc");

    /** Of a longer table no subtotal is compared: every subtotal may be the sum of all lines. */
    private static final int MOST_LINES = 2_000;

    private final List<TableLine> lines;
    private final SheetReading reading;

    TableTotals(List<TableLine> lines, SheetReading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    /** Adds the totals of the costs to those of the budget. */
    void stateCosts(Branch budget, PlanBases bases) {
        for (int index : grandTotals()) {
            TableLine total = lines.get(index);
            for (String amount : AMOUNTS) {
                total.find(amount)
                        .ifPresent(stated -> key(total, amount, bases).ifPresent(key -> state(budget, key, stated)));
            }
        }
    }

    /** Adds the total of the resources to those of the budget. */
    void stateResources(Branch budget) {
        grandTotals().stream()
                .max(Integer::compare)
                .flatMap(index -> lines.get(index).find(TableSheet.BARE_AMOUNT))
                .ifPresent(stated -> state(budget, "ressources", stated));
    }

    /** Notices the subtotals that are no sum of lines above them. */
    void compareOthers() {
        compareAllBut(grandTotals());
    }

    /** Notices every total that is no sum of lines above it: none of them is that of the whole table. */
    void compareAll() {
        compareAllBut(Set.of());
    }

    private void compareAllBut(Set<Integer> indexes) {
        for (int i = 0; i < lines.size() && lines.size() <= MOST_LINES; i++) {
            if (!lines.get(i).isItem() && !lines.get(i).is(TotalWord.VAT) && !indexes.contains(i)) {
                for (String amount : AMOUNTS) {
                    compare(i, amount);
                }
            }
        }
    }

    /** An answer on the sheet of answers is the statement; a total line then only adds up. */
    private static void state(Branch budget, String key, Scalar stated) {
        Branch totals = budget.group("totaux", stated.place());
        if (!totals.gives(key)) {
            totals.add(key, stated.place(), stated);
        }
    }

    /** « Total TTC » may stand in the column of the amounts without VAT, unless VAT has a column of its own. */
    private static Optional<String> key(TableLine total, String amount, PlanBases bases) {
        boolean bothColumns = total.find("montant_ht").isPresent()
                && total.find("montant_ttc").isPresent();
        Optional<String> said = total.base().map(base -> "depenses_" + base.code());
        if (bothColumns || said.isEmpty()) {
            return amount.equals(TableSheet.BARE_AMOUNT) ? bases.totalKey() : Optional.ofNullable(COSTS.get(amount));
        }
        return said;
    }

    /** The last plain total, and the last ones that say to be without VAT or with it; else the only qualified one. */
    private Set<Integer> grandTotals() {
        Map<Optional<Base>, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(TotalWord.TOTAL)) {
                last.put(lines.get(i).base(), i);
            }
        }
        if (last.isEmpty()) {
            List<Integer> qualified = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).is(TotalWord.QUALIFIED))
                    .boxed()
                    .toList();
            return qualified.size() == 1 ? Set.copyOf(qualified) : Set.of();
        }
        return new LinkedHashSet<>(last.values());
    }

    private void compare(int index, String amount) {
        Optional<Scalar> written = lines.get(index).find(amount);
        Optional<Money> stated =
                written.flatMap(scalar -> Readers.AMOUNT.read(scalar).value());
        if (stated.isPresent()) {
            List<Money> sums = sumsUpTo(index, amount);
            if (!sums.isEmpty() && !sums.contains(stated.get())) {
                reading.notice(
                        Notice.Kind.SUBTOTAL_DIFFERS,
                        written.get().place(),
                        written.get().text(),
                        CellNumber.plain(euros(sums.get(0))));
            }
        }
    }

    /** Since the total before, since the first line, or of one section; none when an amount is not known. */
    private List<Money> sumsUpTo(int index, String amount) {
        int start = index;
        while (start > 0 && lines.get(start - 1).isItem()) {
            start--;
        }
        var sums = new ArrayList<Money>();
        sum(lines.subList(start, index), amount, line -> true).ifPresent(sums::add);
        sum(lines.subList(0, index), amount, line -> true).ifPresent(sums::add);
        for (Section section : Section.values()) {
            Predicate<TableLine> ofSection = line -> line.find("section")
                    .filter(scalar -> Spelling.normalise(scalar.text()).equals(section.code()))
                    .isPresent();
            sum(lines, amount, ofSection).ifPresent(sums::add);
        }
        return sums;
    }

    private static Optional<Money> sum(List<TableLine> lines, String amount, Predicate<TableLine> which) {
        Money sum = Money.ZERO;
        for (TableLine line : lines) {
            if (line.isItem() && which.test(line)) {
                Optional<Money> one = amount(line, amount)
                        .flatMap(scalar -> Readers.AMOUNT.read(scalar).value());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(one.get());
            }
        }
        return Optional.of(sum);
    }

    private static BigDecimal euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2);
    }

    private static Optional<Scalar> amount(TableLine line, String amount) {
        return amount.equals(TableSheet.BARE_AMOUNT)
                ? line.find(amount).or(() -> line.find("montant_ht")).or(() -> line.find("montant_ttc"))
                : line.find(amount);
    }
}
