package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.mailbox.Quota;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.ImapId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The messages of a mailbox under their numbers, from 1, without any session. */
public final class NumberedMail {
    /** When messages arrive that do not say. */
    public static final Instant ARRIVAL = Instant.parse("2026-11-23T00:00:00Z");

    private final List<NewMessage> messages = new ArrayList<>();

    /** Puts a message behind those that are there; its lines end in CRLF then. */
    public NumberedMail with(String text) {
        return with(text, ARRIVAL);
    }

    /** Puts a message with an INTERNALDATE behind those that are there. */
    public NumberedMail with(String text, Instant arrival) {
        Octets octets = Octets.of(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        messages.add(new NewMessage(new MessageBody(octets), Flags.NONE, arrival));
        return this;
    }

    /** The messages. */
    public List<NumberedMessage> numbered() {
        MailboxLayout layout =
                new MailboxLayout('/', List.of(MailboxName.INBOX), new Quota(1_000_000, Integer.MAX_VALUE));
        Mailbox inbox = new MailStore(layout, InstantSource.fixed(ARRIVAL))
                .of(new ImapId("taro-d"))
                .inbox();
        inbox.append(messages).toCompletableFuture().join();
        MailboxView view = inbox.open(true);
        List<NumberedMessage> numbered = view.bySequence(1, view.size());
        view.close();
        return numbered;
    }
}
