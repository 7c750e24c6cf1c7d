package io.github.spmodesim.simulator.cli;

/**
 * One {@code --subscriber}.
 *
 * @param imapId the IMAP ID
 * @param address the mail address
 */
record SubscriberArgument(String imapId, String address) {
    private static final String DOMAIN = "docomo.ne.jp";

    /** {@code IMAP_ID=ADDRESS}, or the IMAP ID alone: then an address of docomo's domain is made up from it for convenience. */
    static SubscriberArgument parse(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new SubscriberArgument(text, text.replaceAll("@.*", "") + "@" + DOMAIN)
                : new SubscriberArgument(text.substring(0, equals), text.substring(equals + 1));
    }
}
