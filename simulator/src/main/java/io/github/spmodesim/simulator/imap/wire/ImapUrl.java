package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A relative IMAP URL of a message or a part of one (RFC 5092 section 7): {@code /mailbox/;UID=20/;SECTION=1.2}.
 *
 * @param mailbox the mailbox, empty where the URL leaves it to the one that is open: {@code ;UID=20}
 * @param uidValidity the UIDVALIDITY that the mailbox must have, empty for whatever it has
 * @param uid the message
 * @param section the section, as it stands between the brackets of {@code BODY[]}; empty for the whole message
 * @param partial the stretch of it, empty for all
 */
public record ImapUrl(
        Optional<MailboxName> mailbox, Optional<Long> uidValidity, Uid uid, String section, Optional<Range> partial) {
    /**
     * A stretch of octets.
     *
     * @param origin the first octet, from 0
     * @param octets how many at most, empty for all that follow
     */
    public record Range(long origin, Optional<Long> octets) {}

    /** A URL, or what was meant to be one, as it may stand in a response code: octets that may not are percent-encoded. */
    public static String shown(String url) {
        StringBuilder shown = new StringBuilder(url.length());
        for (byte octet : url.getBytes(StandardCharsets.ISO_8859_1)) {
            if (octet > ' ' && octet < 0x7F && octet != ']') {
                shown.append((char) octet);
            } else {
                shown.append('%').append("%02X".formatted(octet));
            }
        }
        return shown.toString();
    }
}
