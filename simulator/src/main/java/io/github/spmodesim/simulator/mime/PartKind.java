package io.github.spmodesim.simulator.mime;

/** What a part was found to consist of. */
public enum PartKind {
    /** Content and nothing below it. */
    LEAF,
    /** At least one part between delimiters. */
    MULTIPART,
    /** Exactly one message with a header of its own. */
    MESSAGE
}
