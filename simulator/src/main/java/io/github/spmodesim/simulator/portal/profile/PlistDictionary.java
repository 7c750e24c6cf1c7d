package io.github.spmodesim.simulator.portal.profile;

import java.util.List;
import java.util.function.Consumer;

/**
 * A dictionary of Apple's property list in its XML form, as it is written; keys stay in the order of the calls.
 *
 * <p>It holds secrets and shows nothing of them. For one thread.
 */
final class PlistDictionary {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0">
            """;

    private final StringBuilder xml;

    private PlistDictionary(StringBuilder xml) {
        this.xml = xml;
    }

    /** A whole property list whose root is the dictionary that {@code content} writes. */
    static String document(Consumer<PlistDictionary> content) {
        StringBuilder xml = new StringBuilder(HEAD);
        write(xml, content);
        return xml.append("</plist>\n").toString();
    }

    /** Adds a string. */
    PlistDictionary text(String key, String value) {
        return entry(key, "<string>" + XmlText.of(value) + "</string>\n");
    }

    /** Adds an integer. */
    PlistDictionary number(String key, int value) {
        return entry(key, "<integer>" + value + "</integer>\n");
    }

    /** Adds a boolean. */
    PlistDictionary flag(String key, boolean value) {
        return entry(key, value ? "<true/>\n" : "<false/>\n");
    }

    /** Adds a dictionary. */
    PlistDictionary dictionary(String key, Consumer<PlistDictionary> content) {
        entry(key, "");
        write(xml, content);
        return this;
    }

    /** Adds an array of dictionaries. */
    PlistDictionary dictionaries(String key, List<Consumer<PlistDictionary>> contents) {
        entry(key, "<array>\n");
        contents.forEach(content -> write(xml, content));
        xml.append("</array>\n");
        return this;
    }

    private PlistDictionary entry(String key, String value) {
        xml.append("<key>").append(XmlText.of(key)).append("</key>\n").append(value);
        return this;
    }

    private static void write(StringBuilder xml, Consumer<PlistDictionary> content) {
        xml.append("<dict>\n");
        content.accept(new PlistDictionary(xml));
        xml.append("</dict>\n");
    }

    /** Shows the length alone, for a profile holds a password. */
    @Override
    public String toString() {
        return "PlistDictionary[" + xml.length() + " characters]";
    }
}
