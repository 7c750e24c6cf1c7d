package io.github.spmodesim.client.device;

/**
 * What names a mail in a mailbox for good, RFC 3501 section 2.3.1.1.
 *
 * @param validity UIDVALIDITY of the mailbox
 * @param uid UID of the mail
 */
public record MailUid(long validity, long uid) {}
