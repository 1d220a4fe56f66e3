package fr.complet.report;

import fr.complet.call.Call;
import java.util.ArrayList;
import java.util.List;

/** Says which call is meant where others bear its name. */
final class HomonymText {

    private HomonymText() {}

    static List<String> of(Call call, Words words, TextOptions options) {
        List<String> lines = new ArrayList<>();
        call.homonym().ifPresent(homonym -> {
            lines.addAll(Rule.of(words.messages().say("heading.homonym"), options));
            lines.addAll(Layout.wrap(Inert.of(words.text(homonym.distinction())), options.width()));
            lines.addAll(Layout.wrap(
                    Inert.of(words.messages().say("calls.homonyms", String.join(", ", homonym.calls()))),
                    options.width()));
            lines.add("");
        });
        return lines;
    }
}
