package fr.complet.writing;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A tree of texts as YAML that reads back to the same tree. */
public final class YamlText {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private YamlText() {}

    /** The whole text of a file. */
    public static String of(Form form) {
        var text = new StringWriter();
        try (YAMLGenerator yaml = YAML.createGenerator(text)) {
            write(form, yaml);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Form form, YAMLGenerator yaml) throws IOException {
        if (form instanceof Mapping group) {
            yaml.writeStartObject();
            for (Mapping.Entry entry : group.entries()) {
                yaml.writeFieldName(entry.key());
                write(entry.value(), yaml);
            }
            yaml.writeEndObject();
        } else if (form instanceof Sequence list) {
            yaml.writeStartArray();
            for (Form item : list.items()) {
                write(item, yaml);
            }
            yaml.writeEndArray();
        } else if (form instanceof Scalar text) {
            write(text, yaml);
        }
    }

    private static void write(Scalar text, YAMLGenerator yaml) throws IOException {
        if (text.nature() == Scalar.Nature.NOTHING) {
            yaml.writeNull();
        } else {
            yaml.writeString(text.text());
        }
    }
}
