package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;

/**
 * One {@code --subscriber}.
 *
 * @param imapId the IMAP ID
 * @param address the mail address
 */
record SubscriberArgument(ImapId imapId, MailAddress address) {
    private static final String DOMAIN = "docomo.ne.jp";

    /**
     * {@code IMAP_ID=ADDRESS}, or the IMAP ID alone: then an address of docomo's domain is made up from it for convenience.
     *
     * @throws UsageException when either has not its form
     */
    static SubscriberArgument parse(String text) {
        int equals = text.indexOf('=');
        String imapId = equals < 0 ? text : text.substring(0, equals);
        String address = equals < 0 ? text.replaceAll("@.*", "") + "@" + DOMAIN : text.substring(equals + 1);
        try {
            return new SubscriberArgument(new ImapId(imapId), new MailAddress(address));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--subscriber " + text + ": " + e.getMessage(), e);
        }
    }
}
