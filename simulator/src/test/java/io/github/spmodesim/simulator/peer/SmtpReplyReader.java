package io.github.spmodesim.simulator.peer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** SMTP replies: of one line, or of several with a hyphen behind each code but the last (RFC 5321 4.2.1). */
final class SmtpReplyReader extends ResponseReader {
    private static final int HYPHEN_AT = 3;

    SmtpReplyReader(InputStream octets) {
        super(octets);
    }

    @Override
    Optional<String> next() throws IOException {
        Optional<String> line = line();
        while (line.isPresent() && line.get().startsWith("-", HYPHEN_AT)) {
            line = line();
        }
        return line;
    }
}
