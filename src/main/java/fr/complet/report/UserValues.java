package fr.complet.report;

import fr.complet.call.Call;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.SourceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values of a call that are the user's own, which a reader must not take for published ones. */
final class UserValues {

    private UserValues() {}

    static List<String> of(Call call, LocalDate day, Words words, TextOptions options) {
        List<String> lines = new ArrayList<>();
        told(call, day, words).forEach(text -> lines.addAll(Layout.wrap(Inert.of(text), options.width())));
        if (!lines.isEmpty()) {
            lines.addAll(0, Rule.of(words.messages().say("heading.user_values"), options));
            lines.add("");
        }
        return lines;
    }

    /** Each with its name and source. */
    static List<String> told(Call call, LocalDate day, Words words) {
        List<String> values = new ArrayList<>();
        ParameterWords parameters = new ParameterWords(words);
        call.parameters().forEach((name, value) -> {
            if (isOfUser(value, day)) {
                values.add(words.messages()
                        .say("calls.value", name, parameters.value(value, day), parameters.about(value, day)));
            }
        });
        return values;
    }

    private static boolean isOfUser(Dated<?> value, LocalDate day) {
        return value.entryOn(day)
                .flatMap(DatedValue::source)
                .filter(source -> source.status() == SourceStatus.UTILISATEUR)
                .isPresent();
    }
}
