package io.github.spmodesim.simulator.portal.profile;

/** Text inside an XML element or attribute. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * The text so that a parser gives it back: markup as references, so that line ends stay too. What XML 1.0 section 2.2
     * cannot hold at all becomes U+FFFD.
     */
    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(xml, character));
        return xml.toString();
    }

    private static void append(StringBuilder xml, int character) {
        switch (character) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\'' -> xml.append("&#39;");
            case '\t', '\n', '\r' -> xml.append("&#").append(character).append(';');
            default -> xml.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int character) {
        return (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
