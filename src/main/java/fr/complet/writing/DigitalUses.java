package fr.complet.writing;

import fr.complet.call.AllOf;
import fr.complet.call.Clause;
import fr.complet.call.Condition;
import fr.complet.call.DigitalUseAmong;
import fr.complet.call.Not;
import fr.complet.call.OneOf;

/** Which clauses apply by what a project does digitally. */
final class DigitalUses {

    private DigitalUses() {}

    static boolean decide(Clause clause) {
        return decide(clause.when());
    }

    private static boolean decide(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions().stream().anyMatch(DigitalUses::decide);
        }
        if (condition instanceof OneOf one) {
            return one.conditions().stream().anyMatch(DigitalUses::decide);
        }
        return condition instanceof Not not ? decide(not.condition()) : condition instanceof DigitalUseAmong;
    }
}
