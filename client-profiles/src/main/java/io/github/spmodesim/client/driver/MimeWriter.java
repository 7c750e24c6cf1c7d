package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.OutgoingMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** What a person wrote to the message that travels (RFC 5322, text in UTF-8). */
public final class MimeWriter {
    private MimeWriter() {}

    /**
     * Writes a mail.
     *
     * @param session properties of the message; {@code mail.*} properties of a connection do no harm
     * @param sender the account's address
     * @param mail what the person wrote
     * @param time goes into Date
     * @throws IllegalArgumentException if an address is none
     */
    public static MimeMessage message(Session session, String sender, OutgoingMail mail, Instant time) {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(sender, true));
            for (String recipient : mail.to()) {
                message.addRecipient(RecipientType.TO, new InternetAddress(recipient, true));
            }
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(time));
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new IllegalArgumentException(
                    "mail from " + sender + " to " + mail.to() + ": found \"" + e.getMessage()
                            + "\", expected addresses of RFC 5322",
                    e);
        }
    }

    /**
     * A mail that is written already.
     *
     * @param session properties of the message
     * @param mail header and text
     */
    public static MimeMessage written(Session session, Octets mail) {
        try {
            return new MimeMessage(session, new ByteArrayInputStream(mail.toByteArray()));
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "mail of " + mail.size() + " octets: found no way to read it from memory", e);
        }
    }

    /**
     * An address, also one that docomo gave out and RFC 5322 does not allow.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, false);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("address: found \"" + text + "\", expected local@domain", e);
        }
    }

    /** The octets of a mail, lines ended by CRLF. */
    public static Octets octets(String sender, OutgoingMail mail, Instant time) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message(Session.getInstance(new Properties()), sender, mail, time).writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("mail to " + mail.to() + ": found no way to write it to memory", e);
        }
        return Octets.of(out.toByteArray());
    }
}
