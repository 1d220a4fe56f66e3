package fr.complet.budget;

import fr.complet.money.Money;
import java.util.Optional;

/**
 * The grant that is asked.
 *
 * @param maximum the most that the call allows; absent while one of its parameters or a cost is not known
 */
public record GrantFigures(Figure requested, Optional<Money> maximum) {}
