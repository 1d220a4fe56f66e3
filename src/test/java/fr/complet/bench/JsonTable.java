package fr.complet.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.complet.bench.Measures.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** The measures for programs to compare. */
final class JsonTable {

    private final JsonGenerator json;

    private JsonTable(JsonGenerator json) {
        this.json = json;
    }

    static String of(Machine machine, List<Measures> measures) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new JsonTable(json).write(machine, measures);
        }
        return text + "\n";
    }

    private void write(Machine machine, List<Measures> measures) throws IOException {
        json.writeStartObject();
        json.writeStringField("system", machine.system() + " " + machine.architecture());
        json.writeNumberField("cores", machine.cores());
        json.writeArrayFieldStart("measures");
        for (Measures one : measures) {
            for (Row row : one.rows()) {
                write(one.java(), row);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String java, Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("java", java);
        json.writeStringField("group", row.group());
        json.writeStringField("name", row.name());
        json.writeStringField("unit", row.unit());
        json.writeNumberField("rounds", row.values().values().size());
        write("median", Optional.of(row.values().median()));
        write("min", Optional.of(row.values().lowest()));
        write("max", Optional.of(row.values().highest()));
        write("ratio_of_medians", row.ratioOfMedians());
        write("median_of_ratios", row.medianOfRatios());
        if (row.peak().isPresent()) {
            json.writeNumberField("peak_mib", row.peak().getAsLong());
        } else {
            json.writeNullField("peak_mib");
        }
        json.writeEndObject();
    }

    private void write(String name, Optional<Double> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, Math.round(value.get() * 1000) / 1000.0);
        } else {
            json.writeNullField(name);
        }
    }
}
