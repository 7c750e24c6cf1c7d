package io.github.spmodesim.simulator;

import java.io.OutputStream;

/** Writes a message; {@code mimeMessage::writeTo} of Jakarta Mail is one. */
@FunctionalInterface
public interface MessageSource {
    /**
     * Writes header and body, lines ended by CRLF.
     *
     * @throws Exception when that cannot be done
     */
    void writeTo(OutputStream out) throws Exception;
}
