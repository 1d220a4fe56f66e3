package fr.complet.money;

import java.util.Collection;

/** An exact amount of euros, held as a whole number of cents. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money cents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    public static Money euros(long euros) {
        return cents(Math.multiplyExact(euros, 100L));
    }

    public static Money sum(Collection<Money> amounts) {
        Money total = ZERO;
        for (Money amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    public Money plus(Money other) {
        return cents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return cents(Math.subtractExact(cents, other.cents));
    }

    /** The distance to zero, whatever the sign. */
    public Money magnitude() {
        return cents < 0 ? cents(-cents) : this;
    }

    /** This amount at the given rate, rounded half up to the cent (away from zero on a tie). */
    public Money at(Rate rate) {
        long whole = Math.multiplyExact(cents / Rate.UNIT, rate.billionths());
        long rest = Math.multiplyExact(cents % Rate.UNIT, rate.billionths());
        long half = rest < 0 ? -Rate.UNIT / 2 : Rate.UNIT / 2;
        return cents(Math.addExact(whole, (rest + half) / Rate.UNIT));
    }

    /** This amount at the given rate, rounded down to the cent: in favour of whoever pays a share. */
    public Money atMost(Rate rate) {
        long whole = Math.multiplyExact(cents / Rate.UNIT, rate.billionths());
        long rest = Math.multiplyExact(cents % Rate.UNIT, rate.billionths());
        return cents(Math.addExact(whole, Math.floorDiv(rest, Rate.UNIT)));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    /** As a dossier may write it: {@code 12500}, {@code 12500.50}. */
    public String plain() {
        long rest = Math.abs(cents % 100);
        String euros = (cents < 0 ? "-" : "") + Math.abs(cents / 100);
        return rest == 0 ? euros : euros + (rest < 10 ? ".0" : ".") + rest;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
