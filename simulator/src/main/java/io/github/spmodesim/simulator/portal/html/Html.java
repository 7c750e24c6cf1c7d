package io.github.spmodesim.simulator.portal.html;

/** A piece of a document. */
public sealed interface Html permits Element, Text {
    /** A text of any characters, shown as they are. */
    static Html text(String text) {
        return new Text(text);
    }
}
