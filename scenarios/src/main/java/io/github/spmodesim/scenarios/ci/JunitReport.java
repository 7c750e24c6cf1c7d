package io.github.spmodesim.scenarios.ci;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The JUnit report as a CI server has to take it: Cucumber calls every pending scenario a failure, and a run that proved all
 * would be red.
 */
public final class JunitReport {
    /** The file in a directory of reports. */
    public static final String FILE = "junit.xml";

    private static final String PENDING = "io.cucumber.java.PendingException";

    private JunitReport() {}

    /**
     * Has those skipped that may be pending.
     *
     * @param file what Cucumber wrote
     * @param mayBePending tells it of a test case's name, which ends with the scenario's
     * @throws IOException where the file is no such report, or cannot be written
     */
    public static void settle(Path file, Predicate<String> mayBePending) throws IOException {
        try {
            Document report = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            report.setXmlStandalone(true);
            List<Element> pending = pending(report, mayBePending);
            pending.forEach(failure -> skip(report, failure));
            count(report.getDocumentElement(), "failures", -pending.size());
            count(report.getDocumentElement(), "skipped", pending.size());
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(report), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException(file + ": found no JUnit report, expected Cucumber's", e);
        }
    }

    private static List<Element> pending(Document report, Predicate<String> mayBePending) {
        List<Element> pending = new ArrayList<>();
        NodeList failures = report.getElementsByTagName("failure");
        for (int i = 0; i < failures.getLength(); i++) {
            if (failures.item(i) instanceof Element failure
                    && failure.getAttribute("type").equals(PENDING)
                    && failure.getParentNode() instanceof Element scenario
                    && mayBePending.test(scenario.getAttribute("name"))) {
                pending.add(failure);
            }
        }
        return pending;
    }

    private static void skip(Document report, Element failure) {
        Element skipped = report.createElement("skipped");
        skipped.setAttribute("message", failure.getAttribute("message"));
        failure.getParentNode().replaceChild(skipped, failure);
    }

    private static void count(Element suite, String attribute, int more) {
        int before = Integer.parseInt(suite.getAttribute(attribute));
        suite.setAttribute(attribute, String.valueOf(before + more));
    }
}
