package fr.complet.reading;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** A parser to which every scalar is a text, or null: it does not try whether one is a number, a truth or a time. */
final class YamlTexts extends YAMLParser {

    private YamlTexts(Factory factory, IOContext context, Reader reader) {
        super(
                context,
                factory.features(),
                factory.getFormatParserFeatures(),
                null,
                reader,
                new ParserImpl(new ScannedOnce(new ScannerImpl(new StreamReader(reader), factory.options()))));
    }

    /** The line on which the current token starts, counted from 1. */
    int line() {
        return _lastEvent.getStartMark().getLine() + 1;
    }

    /** The column at which the current token starts, counted from 1. */
    int column() {
        return _lastEvent.getStartMark().getColumn() + 1;
    }

    /** The character that the current token starts with; 0 at the end of the text. */
    int firstCharacter() {
        Mark start = _lastEvent.getStartMark();
        int[] text = start.getBuffer();
        return start.getPointer() < text.length ? text[start.getPointer()] : 0;
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) throws IOException {
        if (scalar.getTag() != null) {
            return super._decodeScalar(scalar);
        }
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return scalar.isPlain() && isNull(_textValue) ? JsonToken.VALUE_NULL : JsonToken.VALUE_STRING;
    }

    private static boolean isNull(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** Makes such parsers. */
    static final class Factory extends YAMLFactory {

        private static final long serialVersionUID = 1L;

        Factory(YAMLFactoryBuilder settings) {
            super(settings);
        }

        YamlTexts of(String text) throws IOException {
            return (YamlTexts) createParser(text);
        }

        @Override
        protected YAMLParser _createParser(Reader reader, IOContext context) {
            return new YamlTexts(this, context, reader);
        }

        private int features() {
            return _parserFeatures;
        }

        private LoaderOptions options() {
            return _loaderOptions;
        }
    }
}
