package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.ShownMail;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** One mail in a folder. Its content never changes, and stays readable when the mail is gone; its flags are those of now. */
public final class StoredMail {
    private final StoredMessage message;

    StoredMail(StoredMessage message) {
        this.message = message;
    }

    /** Its UID in the folder. */
    public long uid() {
        return message.uid().value();
    }

    /** When it arrived, on the service's calendar, or what a client's APPEND said. */
    public Instant internalDate() {
        return message.internalDate();
    }

    /** Its flags now, for example {@code \Seen}. */
    public List<String> flags() {
        return message.flags().list().stream().map(Flag::name).toList();
    }

    /** The From field, decoded; empty where there is none. */
    public String from() {
        return shown().from();
    }

    /** The Subject field, decoded; empty where there is none. */
    public String subject() {
        return shown().subject();
    }

    /** The text that a person reads first; empty where there is none. */
    public String text() {
        return shown().text();
    }

    /** The values of the fields of a name, decoded, in their order. */
    public List<String> header(String name) {
        return message.body().mime().fields().all(name).stream()
                .map(HeaderText::of)
                .toList();
    }

    /** A copy of all its octets. */
    public byte[] octets() {
        return message.body().octets().toByteArray();
    }

    /** All its octets, for example for {@code new MimeMessage(session, mail.open())} of Jakarta Mail. */
    public InputStream open() {
        return new ByteArrayInputStream(octets());
    }

    private ShownMail shown() {
        return ShownMail.of(message.body().mime());
    }

    /** Names UID and subject. */
    @Override
    public String toString() {
        return uid() + " \"" + subject() + "\"";
    }
}
