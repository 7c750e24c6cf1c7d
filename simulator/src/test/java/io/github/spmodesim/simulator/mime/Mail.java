package io.github.spmodesim.simulator.mime;

/** Messages as text blocks, on their way to octets. */
final class Mail {
    private Mail() {}

    /** As sent over the network: every line ends in CRLF. */
    static Octets crlf(String text) {
        return Octets.ofLatin1(text.replace("\n", "\r\n"));
    }

    static MimePart scan(String text) {
        return MimeScanner.scan(crlf(text));
    }

    static HeaderFields header(String text) {
        return scan(text).fields();
    }
}
