package io.github.spmodesim.client.profile;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a value came to be known, strongest first. */
public enum ProvenanceTag {
    /** The real program was run against a scripted server. */
    MEASURED("M"),
    /** Read in the program's source code. */
    SOURCE_CODE("S"),
    /** A wire log made and published by somebody else. */
    WIRE_LOG("W"),
    /** The vendor's documentation. */
    DOCUMENTATION("D"),
    /** The help article that this project is built from. */
    ARTICLE("article"),
    /** A third party's page or the press. */
    THIRD_PARTY("P"),
    /** Inferred from other facts. */
    INFERRED("I"),
    /** Looked for and not found. */
    NOT_FOUND("?");

    private final String mark;

    ProvenanceTag(String mark) {
        this.mark = mark;
    }

    /** The mark as it is written in a profile, such as {@code M}. */
    public String mark() {
        return mark;
    }

    /** Whether a value of this tag is at least as well known as {@code other} demands. */
    public boolean isAtLeast(ProvenanceTag other) {
        return compareTo(other) <= 0;
    }

    /** The tag written as {@code mark}, or empty when there is no such mark. */
    static Optional<ProvenanceTag> marked(String mark) {
        return Arrays.stream(values()).filter(tag -> tag.mark.equals(mark)).findFirst();
    }

    /** All marks in one line, for error messages. */
    static String marks() {
        return Arrays.stream(values()).map(ProvenanceTag::mark).collect(Collectors.joining(", "));
    }
}
