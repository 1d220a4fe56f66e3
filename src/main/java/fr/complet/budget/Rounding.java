package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Unrounded;

/** How an amount is rounded to the cent. */
public enum Rounding {
    HALF_UP,
    DOWN;

    Money round(Unrounded amount) {
        return switch (this) {
            case HALF_UP -> amount.halfUp();
            case DOWN -> amount.down();
        };
    }
}
