package io.github.spmodesim.simulator.portal.html;

import java.util.Locale;
import java.util.stream.Stream;

/** The elements that pages are made of; none of them can hold a script. */
public enum HtmlTag {
    HTML,
    HEAD,
    TITLE,
    META,
    LINK,
    BODY,
    HEADER,
    NAV,
    MAIN,
    FOOTER,
    H1,
    H2,
    P,
    A,
    UL,
    LI,
    DL,
    DT,
    DD,
    CODE,
    FORM,
    LABEL,
    INPUT,
    BUTTON;

    /** An element with these children. */
    public Element of(Html... children) {
        return Element.of(this, Stream.of(children).toList());
    }

    /** An element with one text. */
    public Element of(String text) {
        return of(Html.text(text));
    }

    /** Whether it has no content and no end tag (HTML Standard section 13.1.2). */
    boolean isVoid() {
        return this == META || this == LINK || this == INPUT;
    }

    /** As written in a document. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
