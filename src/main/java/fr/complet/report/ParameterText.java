package fr.complet.report;

import fr.complet.parameter.Dated;
import java.nio.file.Path;
import java.time.LocalDate;

/** Tells what became of one parameter. */
public record ParameterText(Words words) {

    /** That its value was written in a file. */
    public String written(String name, Dated<?> value, LocalDate day, Path file) {
        String told = new ParameterWords(words).value(value, day);
        String where = file.toString().replace('\\', '/');
        return Inert.of(words.messages().say("calls.written", name, told, where)) + "\n";
    }
}
