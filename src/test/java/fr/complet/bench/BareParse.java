package fr.complet.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that any reader of these files must do: every token, and the text of every scalar. */
final class BareParse {

    private final YAMLFactory yaml = new YAMLFactory();

    /** The number of characters in scalars, so that no text can be skipped. */
    long parse(Path file) throws IOException {
        long characters = 0;
        try (JsonParser parser = yaml.createParser(Files.readAllBytes(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() || token == JsonToken.FIELD_NAME
                        ? parser.getText().length()
                        : 0;
            }
        }
        return characters;
    }
}
