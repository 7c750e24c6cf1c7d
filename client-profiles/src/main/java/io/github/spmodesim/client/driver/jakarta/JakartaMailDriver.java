package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailSubmission;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.MimeReader;
import io.github.spmodesim.client.driver.MimeWriter;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.MailProtocol;
import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Angus Mail as a mail client: a second opinion on every server.
 *
 * <p>Its own order of commands, one log-in attempt, no reconnects. Safe for use by several threads.
 */
public final class JakartaMailDriver implements MailDriver, MailSubmission {
    private static final String SENT = "Sent";

    /** A driver; it holds nothing between two actions. */
    public JakartaMailDriver() {}

    @Override
    public String id() {
        return "jakarta";
    }

    @Override
    public MailOutcome receive(MailTask task, Set<MailUid> seen) {
        Line line = new Line(MailProtocol.IMAP, task);
        try {
            Store store = AngusSession.open(line).getStore("imap");
            try {
                AngusSession.connect(store, line);
                return new MailOutcome.Done(fetchNew(line, store.getFolder("INBOX"), seen), SentCopy.NOT_WANTED);
            } finally {
                close(line, store::close);
            }
        } catch (MessagingException e) {
            return JakartaFailures.outcome(line, e);
        }
    }

    @Override
    public MailOutcome send(MailTask task, OutgoingMail mail) {
        Line line = new Line(MailProtocol.SMTP, task);
        Session session = AngusSession.open(line);
        MimeMessage message = MimeWriter.message(
                session, task.account().address(), mail, task.clock().now());
        try {
            transport(line, session, message, message.getAllRecipients());
        } catch (MessagingException e) {
            return JakartaFailures.outcome(line, e);
        }
        return new MailOutcome.Done(List.of(), keepCopy(task, message));
    }

    @Override
    public MailOutcome submit(MailTask task, List<String> recipients, Octets mail) {
        Line line = new Line(MailProtocol.SMTP, task);
        Session session = AngusSession.open(line);
        // Without it Angus takes the author of the mail for its sender.
        session.getProperties().put("mail.smtp.from", task.account().address());
        MimeMessage message = MimeWriter.written(session, mail);
        Address[] addresses = recipients.stream().map(MimeWriter::address).toArray(Address[]::new);
        try {
            transport(line, session, message, addresses);
        } catch (MessagingException e) {
            return JakartaFailures.outcome(line, e);
        }
        return new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
    }

    private static void transport(Line line, Session session, MimeMessage message, Address[] recipients)
            throws MessagingException {
        Transport transport = session.getTransport("smtp");
        try {
            AngusSession.connect(transport, line);
            transport.sendMessage(message, recipients);
        } finally {
            close(line, transport::close);
        }
    }

    private static SentCopy keepCopy(MailTask task, MimeMessage message) {
        Optional<List<CommandStep>> plan =
                task.profile().wire().imap().plan().actions().sentCopy().known();
        if (plan.isEmpty() || plan.get().isEmpty()) {
            return plan.isEmpty() ? SentCopy.NOT_KNOWN : SentCopy.NOT_WANTED;
        }
        Line line = new Line(MailProtocol.IMAP, task);
        try {
            Store store = AngusSession.open(line).getStore("imap");
            try {
                AngusSession.connect(store, line);
                message.setFlag(Flags.Flag.SEEN, true);
                store.getFolder(SENT).appendMessages(new Message[] {message});
                return SentCopy.KEPT;
            } finally {
                close(line, store::close);
            }
        } catch (MessagingException e) {
            line.fail(JakartaFailures.outcome(line, e));
            return SentCopy.FAILED;
        }
    }

    private static List<ReceivedMail> fetchNew(Line line, Folder inbox, Set<MailUid> seen) throws MessagingException {
        inbox.open(Folder.READ_ONLY);
        try {
            return fetchNew(inbox, seen);
        } finally {
            close(line, inbox::close);
        }
    }

    private static List<ReceivedMail> fetchNew(Folder inbox, Set<MailUid> seen) throws MessagingException {
        UIDFolder uids = (UIDFolder) inbox;
        long validity = uids.getUIDValidity();
        List<ReceivedMail> received = new ArrayList<>();
        for (Message message : uids.getMessagesByUID(1, UIDFolder.LASTUID)) {
            MailUid uid = new MailUid(validity, uids.getUID(message));
            if (!seen.contains(uid)) {
                received.add(MimeReader.read(uid, octets(message)));
            }
        }
        return received;
    }

    private static Octets octets(Message message) throws MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(out);
        } catch (IOException e) {
            throw new MessagingException("mail could not be read whole", e);
        }
        return Octets.of(out.toByteArray());
    }

    /** What is done is done: a farewell that fails must not make a person send a mail twice. */
    private static void close(Line line, Closing closing) {
        try {
            closing.close();
        } catch (MessagingException e) {
            line.remark("closing failed: " + e.getMessage());
        }
    }

    /** The end of something that Angus opened. */
    @FunctionalInterface
    private interface Closing {
        void close() throws MessagingException;
    }
}
