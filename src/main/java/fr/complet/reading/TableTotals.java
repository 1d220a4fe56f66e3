package fr.complet.reading;

import fr.complet.dossier.Notice;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.spelling.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        grandTotal().ifPresent(total -> {
            for (String amount : AMOUNTS) {
                Optional<String> key = amount.equals(TableSheet.BARE_AMOUNT)
                        ? bases.totalKey()
                        : Optional.ofNullable(COSTS.get(amount));
                total.find(amount).ifPresent(stated -> key.ifPresent(name -> state(budget, name, stated)));
            }
        });
    }

    /** Adds the total of the resources to those of the budget. */
    void stateResources(Branch budget) {
        grandTotal()
                .flatMap(total -> total.find(TableSheet.BARE_AMOUNT))
                .ifPresent(stated -> state(budget, "ressources", stated));
    }

    /** Notices the subtotals that are no sum of lines above them. */
    void compareOthers() {
        Optional<TableLine> grandTotal = grandTotal();
        for (int i = 0; i < lines.size() && lines.size() <= MOST_LINES; i++) {
            TableLine line = lines.get(i);
            if (!line.isItem() && !grandTotal.equals(Optional.of(line))) {
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

    private Optional<TableLine> grandTotal() {
        List<TableLine> plain = of(TotalWord.TOTAL);
        if (!plain.isEmpty()) {
            return Optional.of(plain.get(plain.size() - 1));
        }
        List<TableLine> qualified = of(TotalWord.QUALIFIED);
        return qualified.size() == 1 ? Optional.of(qualified.get(0)) : Optional.empty();
    }

    private List<TableLine> of(TotalWord word) {
        return lines.stream()
                .filter(line -> line.total().equals(Optional.of(word)))
                .toList();
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
