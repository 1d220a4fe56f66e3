package fr.complet.budget;

import fr.complet.money.Money;
import java.util.Optional;

/**
 * One entry of a breakdown.
 *
 * @param key what it is for: a code, a year, a funder; absent for what has none (costs without a year)
 * @param tenThousandths its share of the total in ten-thousandths, by largest remainder; absent when the total is zero
 */
public record Share(Optional<String> key, Money amount, Optional<Long> tenThousandths) {}
