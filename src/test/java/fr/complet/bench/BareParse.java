package fr.complet.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that any reader of these files must do: every token, and the text of every scalar. */
final class BareParse {

    private final YAMLFactory yaml = new YAMLFactory();

    private final InputFactoryImpl xml = new InputFactoryImpl();

    /** The number of characters in scalars, so that no text can be skipped. */
    long parse(Path file) throws IOException {
        return file.toString().endsWith(".yaml") ? yaml(file) : workbook(file);
    }

    /** Every part unpacked, every element, and the text of all. */
    private long workbook(Path file) throws IOException {
        long characters = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    XMLStreamReader reader = xml.createXMLStreamReader(part);
                    while (reader.hasNext()) {
                        characters += reader.next() == XMLStreamConstants.CHARACTERS
                                ? reader.getText().length()
                                : reader.hasName() ? reader.getLocalName().length() : 0;
                    }
                } catch (XMLStreamException damaged) {
                    throw new IOException(damaged);
                }
            }
        }
        return characters;
    }

    private long yaml(Path file) throws IOException {
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
