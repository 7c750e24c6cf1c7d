package io.github.spmodesim.simulator.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Whole messages as a server stores them; everybody in them is invented. */
enum Fixture {
    /** What a Japanese phone of old sends, from an address that no RFC allows. */
    ISO_2022_JP("iso-2022-jp.eml"),
    /** A newsletter: two alternatives in base64, groups for addresses. */
    ALTERNATIVE("alternative-base64.eml"),
    /** A forwarded message with a picture, and a file with a Shift_JIS name. */
    FORWARD("mixed-forward.eml");

    private final String file;

    Fixture(String file) {
        this.file = file;
    }

    Octets octets() {
        try (InputStream in = Fixture.class.getResourceAsStream("/mime/" + file)) {
            return Octets.of(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MimePart scan() {
        return MimeScanner.scan(octets());
    }
}
