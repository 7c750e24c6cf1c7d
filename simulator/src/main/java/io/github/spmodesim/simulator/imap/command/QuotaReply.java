package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.QuotaUsage;

/** The QUOTA reply (RFC 2087 section 5.1): STORAGE in units of 1024 octets, MESSAGE in messages. */
final class QuotaReply {
    private static final int UNIT_OCTETS = 1024;

    private QuotaReply() {}

    static ImapReply of(QuotaUsage usage) {
        long used = (usage.octets() + UNIT_OCTETS - 1) / UNIT_OCTETS;
        long limit = usage.quota().octets() / UNIT_OCTETS;
        return ImapReply.Untagged.of("QUOTA \"\" (STORAGE " + used + " " + limit + " MESSAGE " + usage.messages() + " "
                + usage.quota().messages() + ")");
    }
}
