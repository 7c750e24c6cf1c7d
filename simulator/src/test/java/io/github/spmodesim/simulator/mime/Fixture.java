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
    FORWARD("mixed-forward.eml"),
    /** Unicode's emoji, some of several characters, and encoded words that are cut in the middle of one. */
    EMOJI("emoji-unicode.eml"),
    /** docomo's own emoji: private codes of cp932, raw in the text. */
    CARRIER_EMOJI("emoji-carrier.eml"),
    /** デコメール: alternatives in ISO-2022-JP with pictures inside the text, one of them named without angle brackets. */
    DECORATED("decorated.eml"),
    /** Names of files by RFC 2231 in one piece and in two, by RFC 2047, and raw. */
    FILE_NAMES("file-names.eml"),
    /** Addresses that docomo gave out and no RFC allows, in every field. */
    OLD_ADDRESSES("old-addresses.eml");

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
