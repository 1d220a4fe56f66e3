package fr.complet.reading;

import com.fasterxml.jackson.core.JsonToken;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads YAML as untrusted text: every scalar as written, at its line and column; whatever makes YAML more than a plain
 * tree of texts (aliases, tags, several documents) is refused. The places of a form carry no path: its reader knows it.
 */
final class YamlForm {

    private static final int DEEPEST = 100;

    /** The time that the parser takes grows with the square of what stands on one line. */
    private static final int LONGEST_LINE = 200_000;

    /** Far more than any dossier has, and as many as a small memory holds. */
    private static final int MOST_ANSWERS = 100_000;

    private final SourceText source;
    private final YamlTexts parser;
    private final boolean hasTabs;
    private int answers;

    private YamlForm(SourceText source, YamlTexts parser) {
        this.source = source;
        this.parser = parser;
        this.hasTabs = source.text().indexOf('\t') >= 0;
    }

    static Form read(SourceText source) throws Unreadable {
        refuseLongLine(source);
        String text = withPlainBreaks(source.text());
        try (YamlTexts parser = YamlParsers.of(text)) {
            return new YamlForm(source, parser).document();
        } catch (IOException complaint) {
            throw YamlComplaint.explain(complaint, source, text);
        }
    }

    private static void refuseLongLine(SourceText source) throws Unreadable {
        String text = source.text();
        if (text.length() <= LONGEST_LINE) {
            return;
        }
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            refuseLongLine(source, line, end - start);
            start = end + 1;
            line++;
        }
        refuseLongLine(source, line, text.length() - start);
    }

    private static void refuseLongLine(SourceText source, int line, int length) throws Unreadable {
        if (length > LONGEST_LINE) {
            throw new Unreadable(Cause.LINE_TOO_LONG, Place.inText(source.file(), "", line, 1));
        }
    }

    /** Separators that a word processor leaves in a text are no line ends to its author; YAML would break there. */
    private static String withPlainBreaks(String text) {
        return text.replace('\u2028', ' ').replace('\u2029', ' ').replace('\u0085', ' ');
    }

    private Form document() throws IOException, Unreadable {
        if (parser.nextToken() == null) {
            throw new Unreadable(Cause.EMPTY, Place.ofFile(source.file()));
        }
        Form root = form(1);
        if (parser.nextToken() != null) {
            throw refusal(Cause.SECOND_DOCUMENT);
        }
        return root;
    }

    private Form form(int depth) throws IOException, Unreadable {
        refuseMoreThanText();
        if (depth > DEEPEST) {
            throw refusal(Cause.TOO_DEEP);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth);
        }
        return token == JsonToken.START_ARRAY ? sequence(depth) : scalar();
    }

    private Form mapping(int depth) throws IOException, Unreadable {
        Place place = place();
        List<Mapping.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            refuseMoreThanText();
            if (key.equals("<<")) {
                throw refusal(Cause.MERGE_KEY);
            }
            Place keyPlace = place();
            refuseTab(keyPlace);
            parser.nextToken();
            entries.add(new Mapping.Entry(key, keyPlace, form(depth + 1)));
        }
        return new Mapping(entries, place);
    }

    private Form sequence(int depth) throws IOException, Unreadable {
        Place place = place();
        List<Form> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(form(depth + 1));
        }
        return new Sequence(items, place);
    }

    private Form scalar() throws IOException, Unreadable {
        Place place = place();
        refuseTab(place);
        answers++;
        if (answers > MOST_ANSWERS) {
            throw refusal(Cause.TOO_MANY_ANSWERS);
        }
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? new Scalar("", Scalar.Nature.NOTHING, place)
                : new Scalar(parser.getText(), Scalar.Nature.TEXT, place);
    }

    private void refuseMoreThanText() throws IOException, Unreadable {
        // The parser forgets the anchor of a plain text: what the text begins with tells.
        int first = parser.firstCharacter();
        if (parser.isCurrentAlias() || parser.getObjectId() != null || first == '&' || first == '*') {
            throw refusal(Cause.ALIAS);
        }
        if (parser.getTypeId() != null || first == '!') {
            throw refusal(Cause.TAG);
        }
    }

    /** Some parsers take a tab for indentation, others do not: what a file means must not depend on that. */
    private void refuseTab(Place place) throws Unreadable {
        if (!hasTabs) {
            return;
        }
        for (int column = 1; column < place.column(); column++) {
            char c = source.characterAt(place.line(), column);
            if (c == '\t') {
                throw new Unreadable(Cause.TAB_INDENTATION, place);
            }
            if (c != ' ') {
                return;
            }
        }
    }

    private Unreadable refusal(Cause cause) {
        Place place = place();
        return new Unreadable(cause, place, BrokenLine.of(source, place.line()).quoted());
    }

    private Place place() {
        return Place.inText(source.file(), "", parser.line(), parser.column());
    }
}
