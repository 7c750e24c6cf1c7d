package io.github.spmodesim.simulator.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a mailbox is for (RFC 6154 section 2). \All and \Flagged would be views of other mailboxes; there are none here. */
public enum SpecialUse {
    /** Messages that are kept. */
    ARCHIVE("\\Archive"),
    /** Messages that are not finished. */
    DRAFTS("\\Drafts"),
    /** Messages that nobody wanted. */
    JUNK("\\Junk"),
    /** Messages that were sent. */
    SENT("\\Sent"),
    /** Messages that are to go. */
    TRASH("\\Trash");

    private final String attribute;

    SpecialUse(String attribute) {
        this.attribute = attribute;
    }

    /** The mailbox attribute, with its backslash. */
    public String attribute() {
        return attribute;
    }

    /** The use that an attribute in any case names. */
    public static Optional<SpecialUse> of(String attribute) {
        String asked = attribute.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(use -> use.attribute.toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
    }
}
