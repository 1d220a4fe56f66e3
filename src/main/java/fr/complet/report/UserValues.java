package fr.complet.report;

import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.SourceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values and severities of a call that are the user's own, which a reader must not take for those of the call. */
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

    /** Each value with its name and source, then each severity. */
    static List<String> told(Call call, LocalDate day, Words words) {
        List<String> values = new ArrayList<>();
        ParameterWords parameters = new ParameterWords(words);
        call.parameters().forEach((name, value) -> {
            if (isOfUser(value, day)) {
                values.add(words.messages()
                        .say("calls.value", name, parameters.value(value, day), parameters.about(value, day)));
            }
        });
        call.clauses().stream()
                .filter(clause -> clause.gravity().settled())
                .forEach(clause -> values.add(severity(clause, words)));
        return values;
    }

    private static String severity(Clause clause, Words words) {
        Messages messages = words.messages();
        String severity = messages.say("severity." + clause.gravity().usual().name());
        return messages.say("user_values.severity", clause.id(), severity);
    }

    private static boolean isOfUser(Dated<?> value, LocalDate day) {
        return value.entryOn(day)
                .flatMap(DatedValue::source)
                .filter(source -> source.status() == SourceStatus.UTILISATEUR)
                .isPresent();
    }
}
