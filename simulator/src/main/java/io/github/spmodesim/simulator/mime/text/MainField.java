package io.github.spmodesim.simulator.mime.text;

/** The header fields that are searched most; their text is kept. */
public enum MainField {
    /** What it is about. */
    SUBJECT("Subject"),
    /** Who wrote it. */
    FROM("From"),
    /** Whom it is to. */
    TO("To"),
    /** Who gets a copy. */
    CC("Cc"),
    /** Who gets a copy without the others knowing. */
    BCC("Bcc");

    private final String fieldName;

    MainField(String fieldName) {
        this.fieldName = fieldName;
    }

    /** Returns the name of the field. */
    public String fieldName() {
        return fieldName;
    }

    boolean holdsAddresses() {
        return this != SUBJECT;
    }
}
