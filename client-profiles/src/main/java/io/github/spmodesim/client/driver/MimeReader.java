package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Properties;

/**
 * Octets of a fetched mail to what a person reads: From and Subject decoded (RFC 2047). Never fails on a strange mail.
 */
public final class MimeReader {
    private static final Session SESSION = Session.getInstance(new Properties());

    private MimeReader() {}

    /** Reads one mail. */
    public static ReceivedMail read(MailUid uid, Octets octets) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(octets.toByteArray()));
            return new ReceivedMail(uid, header(message, "From"), header(message, "Subject"), octets);
        } catch (MessagingException e) {
            return new ReceivedMail(uid, "", "", octets);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String raw = message.getHeader(name, null);
        if (raw == null) {
            return "";
        }
        String unfolded = MimeUtility.unfold(raw);
        try {
            return MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException e) {
            return unfolded;
        }
    }
}
