package fr.complet.cli;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The validator of HTML that the W3C runs, and what it says of pages. */
final class HtmlValidator implements ErrorHandler {

    /** The schema of HTML nests deeper than a usual thread can follow. */
    private static final long STACK = 1L << 26;

    /** It does not know that a policy may admit a style by its digest, as browsers do; another test computes it. */
    private static final String ADMITTED_BY_DIGEST = "Inline style violates Content Security Policy";

    private final Map<String, String> pages;
    private final List<String> complaints = new ArrayList<>();
    private String page = "";

    private HtmlValidator(Map<String, String> pages) {
        this.pages = pages;
    }

    /** Everything that it complains of. */
    static List<String> complaints(Map<String, String> pages) throws InterruptedException {
        var validator = new HtmlValidator(pages);
        Thread reader = new Thread(null, validator::read, "html", STACK);
        reader.start();
        reader.join();
        return validator.complaints;
    }

    private void read() {
        try {
            var validator = new SimpleDocumentValidator();
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            for (Map.Entry<String, String> one : pages.entrySet()) {
                page = one.getKey();
                validator.setUpValidatorAndParsers(this, false, false);
                validator.checkHtmlInputSource(new InputSource(new StringReader(one.getValue())));
            }
        } catch (Exception failed) {
            complaints.add(String.valueOf(failed));
        }
    }

    @Override
    public void warning(SAXParseException complaint) {
        error(complaint);
    }

    @Override
    public void error(SAXParseException complaint) {
        if (complaint.getMessage().startsWith(ADMITTED_BY_DIGEST)) {
            return;
        }
        complaints.add(page + ", line " + complaint.getLineNumber() + ": " + complaint.getMessage());
    }

    @Override
    public void fatalError(SAXParseException complaint) {
        error(complaint);
    }
}
