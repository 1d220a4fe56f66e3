package fr.complet.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one XML part of a workbook as untrusted text: a document type, by which entities and other files come in,
 * is refused. Elements are told by their local names, since workbooks exist in two families of namespaces.
 */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader xml;
    private boolean ended;

    XmlPart(InputStream stream) throws XMLStreamException {
        this.stream = stream;
        this.xml = FACTORY.createXMLStreamReader(stream);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException, Refused {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused(Cause.DAMAGED_WORKBOOK);
            }
            ended = event == XMLStreamConstants.END_ELEMENT;
            if (ended || event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of that name starts here. */
    boolean starts(String name) {
        return !ended && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return ended && xml.getLocalName().equals(name);
    }

    boolean ended() {
        return ended;
    }

    String name() {
        return xml.getLocalName();
    }

    String attribute(String name) {
        return find(name).orElse("");
    }

    boolean isTrue(String attribute) {
        String value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    /** An attribute without namespace, or else in any: {@code r:id} has one. */
    Optional<String> find(String name) {
        String qualified = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String namespace = xml.getAttributeNamespace(i);
                if (namespace == null || namespace.isEmpty()) {
                    return Optional.of(xml.getAttributeValue(i));
                }
                qualified = xml.getAttributeValue(i);
            }
        }
        return Optional.ofNullable(qualified);
    }

    /** Whether an attribute of that name, in any namespace, has that value. */
    boolean hasAttribute(String name, String value) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributeValue(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** A number that an attribute gives, or another one when it is absent or none. */
    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** The characters of this element and of the elements in it; it leaves the walk at its end. */
    String text(Allowance allowance) throws XMLStreamException, Refused {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    allowance.text(xml.getTextLength());
                    text.append(xml.getText());
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(Cause.DAMAGED_WORKBOOK);
                default -> {}
            }
        }
        ended = true;
        return text.toString();
    }

    /** The next characters, or the next start or end of an element. */
    Optional<String> nextOrCharacters() throws XMLStreamException, Refused {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
            throw new Refused(Cause.DAMAGED_WORKBOOK);
        }
        ended = event == XMLStreamConstants.END_ELEMENT;
        boolean element = ended || event == XMLStreamConstants.START_ELEMENT;
        boolean characters = event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        return element ? Optional.empty() : Optional.of(characters ? xml.getText() : "");
    }

    /** Leaves out everything up to the end of this element. */
    void skip() throws XMLStreamException, Refused {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += ended ? -1 : 1;
        }
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        xml.close();
        stream.close();
    }
}
