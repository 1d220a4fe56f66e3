package fr.complet.reading;

import fr.complet.call.Wording;
import fr.complet.requirement.Expression;
import fr.complet.requirement.ExpressionHolds;
import fr.complet.requirement.Fact;
import java.util.Map;

/** The kind of requirement for what no other kind covers: a rule that the call writes itself. */
final class ExpressionKinds {

    static final String NAME = "expression";

    private ExpressionKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put(NAME, keys -> {
            Expression rule = keys.expression("expression", "pour_chaque");
            Wording message = keys.wording("message");
            return new ExpressionHolds(rule, Fact.sentence(message.fr(), message.en()));
        });
    }
}
