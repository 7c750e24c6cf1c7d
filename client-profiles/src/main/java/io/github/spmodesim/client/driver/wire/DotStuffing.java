package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import java.nio.charset.StandardCharsets;

/**
 * The content of a mail as it follows DATA: dots doubled, ended by a line with a single dot (RFC 5321 section 4.5.2).
 */
final class DotStuffing {
    private static final String CRLF = "\r\n";

    private DotStuffing() {}

    static Octets of(Octets mail) {
        String content = mail.toString();
        String ended = content.endsWith(CRLF) ? content : content + CRLF;
        String stuffed = (ended.startsWith(".") ? "." : "") + ended.replace("\r\n.", "\r\n..");
        return Octets.of((stuffed + "." + CRLF).getBytes(StandardCharsets.ISO_8859_1));
    }
}
