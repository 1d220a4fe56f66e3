package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Ratio;
import fr.complet.money.Unrounded;
import java.util.List;
import java.util.Optional;

/** The share that an amount is of another; of nothing, or of less, there is none. */
public record Quotient(Derived part, Derived whole) implements Derivation {

    public Optional<Ratio> share() {
        Optional<Money> known = part.worth().map(Unrounded::halfUp);
        return whole.worth()
                .map(Unrounded::halfUp)
                .filter(Money::isPositive)
                .flatMap(all -> known.flatMap(some -> Ratio.of(some, all)));
    }

    /** Of nothing there is no share. */
    @Override
    public Optional<Lack> lack() {
        return Derivation.super.lack().or(() -> share().isPresent() ? Optional.empty() : Optional.of(Lack.POINTLESS));
    }

    @Override
    public List<Derivation> parts() {
        return List.of(part, whole);
    }

    @Override
    public <T> T told(Teller<T> teller) {
        return teller.quotient(this);
    }
}
