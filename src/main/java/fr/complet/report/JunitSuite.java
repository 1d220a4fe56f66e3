package fr.complet.report;

import fr.complet.archive.Checked;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one dossier as a test suite. */
final class JunitSuite {

    /** The one of the JDK, whatever else stands on the class path. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final String path;

    private JunitSuite(XMLStreamWriter xml, String path) {
        this.xml = xml;
        this.path = SourcePath.of(path);
    }

    static String of(Checked one, Words words, FormatWords said) {
        List<JunitCase> cases = new ArrayList<>();
        one.assessment()
                .ifPresent(assessment ->
                        assessment.checklist().forEach(judged -> cases.add(JunitCase.of(one, judged, said))));
        if (cases.isEmpty() && one.failure().isPresent()) {
            cases.add(JunitCase.unreadable(one, said));
        }
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            new JunitSuite(xml, one.path()).write(cases);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(List<JunitCase> cases) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", path);
        attribute("tests", Integer.toString(cases.size()));
        attribute("failures", count(cases, JunitCase.End.FAILED));
        attribute("errors", count(cases, JunitCase.End.BROKEN));
        attribute("skipped", count(cases, JunitCase.End.SKIPPED));
        // Some readers ask for a time; a true one would make each run differ.
        attribute("time", "0");
        for (JunitCase one : cases) {
            xml.writeCharacters("\n");
            write(one);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static String count(List<JunitCase> cases, JunitCase.End end) {
        return Long.toString(cases.stream().filter(one -> one.end() == end).count());
    }

    private void write(JunitCase one) throws XMLStreamException {
        boolean passed = one.end() == JunitCase.End.PASSED;
        if (passed) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("classname", className() + "." + one.group());
        attribute("name", one.name());
        attribute("file", path);
        attribute("time", "0");
        if (!passed) {
            reason(one);
            xml.writeEndElement();
        }
    }

    private void reason(JunitCase one) throws XMLStreamException {
        xml.writeStartElement(element(one.end()));
        attribute("message", one.message());
        if (one.end() != JunitCase.End.SKIPPED) {
            attribute("type", one.type());
        }
        xml.writeCharacters(one.detail());
        xml.writeEndElement();
    }

    private static String element(JunitCase.End end) {
        return switch (end) {
            case FAILED -> "failure";
            case BROKEN -> "error";
            case PASSED, SKIPPED -> "skipped";
        };
    }

    /** Readers take dots for the borders of packages: a folder is one, the name of a file is not. */
    private String className() {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.replace('.', '_').replace('/', '.');
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Inert.of(value));
    }
}
