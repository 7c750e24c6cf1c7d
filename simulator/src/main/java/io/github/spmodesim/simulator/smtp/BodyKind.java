package io.github.spmodesim.simulator.smtp;

import java.util.Optional;

/** What BODY says of a message (RFC 6152 section 3, RFC 3030 section 3). */
public enum BodyKind {
    /** ASCII in lines; also where nothing is said. */
    SEVEN_BIT("7BIT", "8BITMIME"),
    /** Any octets in lines. */
    EIGHT_BIT("8BITMIME", "8BITMIME"),
    /** Any octets; comes by BDAT alone. */
    BINARY("BINARYMIME", "BINARYMIME");

    private final String keyword;
    private final String extension;

    BodyKind(String keyword, String extension) {
        this.keyword = keyword;
        this.extension = extension;
    }

    /** The keyword of the extension that it belongs to. */
    public String extension() {
        return extension;
    }

    /** The kind of that keyword in any case, empty where there is none. */
    public static Optional<BodyKind> named(String keyword) {
        for (BodyKind kind : values()) {
            if (kind.keyword.equalsIgnoreCase(keyword)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
