package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mime.EncodedText;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.SentDate;
import io.github.spmodesim.simulator.subscriber.Notice;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Puts what the service tells a subscriber into a mailbox, as a message. Assumption: docomo sends an SMS, and there is no
 * phone here that could take one.
 *
 * <p>Thread-safe.
 */
public final class NoticeDelivery {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private final MailStore store;
    private final MailboxName folder;

    /**
     * Deliveries into one mailbox.
     *
     * @param folder its name; INBOX where a subscriber has none of that name
     */
    public NoticeDelivery(MailStore store, MailboxName folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Delivers a notice to who takes メッセージR; one for which there is no room is lost, as an SMS would not be. */
    public void deliver(Subscriber subscriber, Notice notice) {
        if (subscriber.messages().messageR()) {
            mailbox(subscriber).append(List.of(new NewMessage(body(subscriber, notice), Flags.NONE, notice.at())));
        }
    }

    private Mailbox mailbox(Subscriber subscriber) {
        MailboxTree tree = store.of(subscriber.imapId());
        return tree.find(folder).orElseGet(tree::inbox);
    }

    private static MessageBody body(Subscriber subscriber, Notice notice) {
        String message = "From: " + EncodedText.of("spmode-sim(シミュレーター)") + " <notice@spmode-sim.invalid>\r\n"
                + "To: " + subscriber.address().value() + "\r\n"
                + "Subject: " + EncodedText.of(subject(notice.kind())) + "\r\n"
                + "Date: " + SentDate.written(notice.at().atZone(SimulatorClock.ZONE)) + "\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n"
                + "\r\n"
                + LINES.encodeToString(notice.text().getBytes(StandardCharsets.UTF_8)) + "\r\n";
        return new MessageBody(Octets.of(message.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String subject(Notice.Kind kind) {
        return switch (kind) {
            case LOGIN -> "アクセスのお知らせ";
            case RESTRICTION -> "利用制限のお知らせ";
            case PASSWORD_AGE -> "パスワードについて";
        };
    }
}
