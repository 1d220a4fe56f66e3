package fr.complet.requirement;

import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cost lines that share quotes, directly or through one another, with the retained quotes that they name. */
record QuoteGroup(List<PricedLine> lines, Collection<Piece> quotes) {

    /**
     * The groups that have quotes, in the order of their first lines.
     *
     * @param quotes those that ids name
     */
    static List<QuoteGroup> of(List<PricedLine> lines, Function<List<Answer<String>>, List<Piece>> quotes) {
        List<List<Piece>> named = new ArrayList<>(lines.size());
        for (PricedLine line : lines) {
            List<Piece> kept = quotes.apply(line.line().evidence().items());
            kept.removeIf(piece -> piece.retained().is(false));
            named.add(kept);
        }
        int[] leaders = leaders(named);
        Map<Integer, QuoteGroup> groups = new LinkedHashMap<>();
        Map<Integer, Map<String, Piece>> retained = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int leader = leader(leaders, i);
            Map<String, Piece> known = retained.computeIfAbsent(leader, unseen -> new LinkedHashMap<>());
            groups.computeIfAbsent(leader, unseen -> new QuoteGroup(new ArrayList<>(), known.values()))
                    .lines
                    .add(lines.get(i));
            named.get(i).forEach(piece -> known.put(piece.place().path(), piece));
        }
        groups.values().removeIf(group -> group.quotes.isEmpty());
        return List.copyOf(groups.values());
    }

    /** The base of all its lines; none when they differ, or one is not known. */
    Optional<Base> base() {
        Optional<Base> first = lines.get(0).base();
        for (PricedLine line : lines) {
            if (!line.base().equals(first)) {
                return Optional.empty();
            }
        }
        return first;
    }

    /** Whether all the quotes have arrived. */
    boolean isQuoted() {
        for (Piece quote : quotes) {
            if (!quote.isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** What the lines come to. */
    Figure sum() {
        List<Figure> amounts = new ArrayList<>();
        for (PricedLine line : lines) {
            amounts.add(line.amount());
        }
        return Figure.sum(amounts);
    }

    /** What the quotes come to, one by one, in a base. */
    List<Answer<Money>> quoted(Base base) {
        List<Answer<Money>> amounts = new ArrayList<>();
        for (Piece quote : quotes) {
            amounts.add(base == Base.HT ? quote.amountHt() : quote.amountTtc());
        }
        return amounts;
    }

    /** The types of its quotes that cannot be read: they may be no quotes. */
    List<Answer<PieceType>> unclear() {
        return quotes.stream().map(Piece::type).filter(Answer::isIllegible).toList();
    }

    /** For each line, a line of its group, nearer to the one that all lines of the group lead to. */
    private static int[] leaders(List<List<Piece>> named) {
        int[] leaders = new int[named.size()];
        Arrays.setAll(leaders, line -> line);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            for (Piece piece : named.get(i)) {
                int known = first.merge(piece.place().path(), i, (earlier, again) -> earlier);
                int one = leader(leaders, i);
                int other = leader(leaders, known);
                leaders[Math.max(one, other)] = Math.min(one, other);
            }
        }
        return leaders;
    }

    private static int leader(int[] leaders, int line) {
        int leader = line;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }
}
