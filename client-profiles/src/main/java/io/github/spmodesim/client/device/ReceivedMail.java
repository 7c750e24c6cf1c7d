package io.github.spmodesim.client.device;

/**
 * A mail that arrived on the device.
 *
 * @param uid what names it on the server
 * @param from the From field, decoded; empty if there is none
 * @param subject the Subject field, decoded; empty if there is none
 * @param octets the whole mail as fetched
 */
public record ReceivedMail(MailUid uid, String from, String subject, Octets octets) {
    /** Without the octets, for reports. */
    @Override
    public String toString() {
        return "ReceivedMail[" + uid + ", " + from + ", " + subject + ", " + octets.size() + " octets]";
    }
}
