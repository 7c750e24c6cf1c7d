package io.github.spmodesim.simulator.portal.html;

/** The attributes that elements can have; none of them runs a script or holds a style. */
public enum Attribute {
    ACTION("action"),
    ARIA_DESCRIBEDBY("aria-describedby"),
    ARIA_INVALID("aria-invalid"),
    ARIA_LABEL("aria-label"),
    ARIA_LABELLEDBY("aria-labelledby"),
    AUTOCOMPLETE("autocomplete"),
    CHARSET("charset"),
    CLASS("class"),
    CONTENT("content"),
    FOR("for"),
    HREF("href"),
    ID("id"),
    INPUTMODE("inputmode"),
    LANG("lang"),
    MAXLENGTH("maxlength"),
    METHOD("method"),
    NAME("name"),
    PATTERN("pattern"),
    REL("rel"),
    REQUIRED("required"),
    ROLE("role"),
    TABINDEX("tabindex"),
    TYPE("type"),
    VALUE("value");

    private final String written;

    Attribute(String written) {
        this.written = written;
    }

    /** As written in a document. */
    String written() {
        return written;
    }
}
