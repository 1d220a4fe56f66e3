package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import fr.complet.money.Unrounded;
import java.util.Optional;

/** What own and public money pay of the investment, in one way to allocate the resources. */
public record Allocation(Money own, Money publicAid) {

    /** The money that the own share is measured against; private money is not. */
    public Money counted() {
        return own.plus(publicAid);
    }

    public Optional<Ratio> ownShare() {
        return counted().isPositive() ? Ratio.of(own, counted()) : Optional.empty();
    }

    /** Whether own money is at least a rate of own and public money, exactly. */
    public boolean reaches(Rate minimum) {
        return Unrounded.of(own).compareTo(Unrounded.of(counted(), minimum)) >= 0;
    }

    Allocation lessOwn(Money amount) {
        return new Allocation(own.minus(amount), publicAid);
    }
}
