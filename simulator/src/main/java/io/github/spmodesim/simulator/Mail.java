package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.dialect.MailboxDialect;
import io.github.spmodesim.simulator.mailbox.ListedName;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.RuleReader;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.HandDelivery;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * The subscribers' mail, as a test handles it: past IMAP and SMTP, so that no client has to be trusted for it.
 *
 * <pre>{@code
 * sim.mail().deliver(taro, "hanako@example.jp", "件名", "本文");
 * sim.mail().inbox(taro).waitFor(mail -> mail.subject().equals("件名"));
 * }</pre>
 *
 * <p>Safe for use by many threads; each call returns when its change is safe.
 */
public final class Mail {
    private final MailStore store;
    private final HandDelivery hand;
    private final RuleReader rules;

    Mail(MailStore store, HandDelivery hand, MailboxDialect dialect) {
        this.store = store;
        this.hand = hand;
        this.rules = new RuleReader(dialect);
    }

    /**
     * Delivers a mail of one text as if it had come from somewhere: by the delivery rules, with trace fields, as far as there
     * is room.
     *
     * @param from the address that it is from
     * @param subject any characters
     * @param text any characters
     * @throws IllegalArgumentException when {@code from} is no address
     * @throws DeliveryRefusedException when the mailbox is full, the subscriber's settings refuse it, or it has a NUL
     */
    public void deliver(Subscriber to, String from, String subject, String text) {
        await(hand.deliverText(to, new MailAddress(from), subject, text));
    }

    /**
     * Delivers a message octet for octet, behind trace fields.
     *
     * @param from the envelope's sender; empty for the null sender of bounces
     * @param message for example {@code mimeMessage::writeTo} of Jakarta Mail, or {@code out -> Files.copy(file, out)}
     * @throws IllegalArgumentException when {@code from} is no address, or the message cannot be written
     * @throws DeliveryRefusedException when the mailbox is full, the subscriber's settings refuse it, or it has a NUL
     */
    public void deliver(Subscriber to, String from, MessageSource message) {
        Optional<MailAddress> sender = from.isEmpty() ? Optional.empty() : Optional.of(new MailAddress(from));
        await(hand.deliver(to, sender, written(message)));
    }

    /** The subscriber's INBOX. */
    public MailFolder inbox(Subscriber owner) {
        return folder(owner, MailboxName.INBOX.value());
    }

    /**
     * A folder of the subscriber's, whether it is there already or not.
     *
     * @param name in plain Unicode, for example {@code Sent} or {@code 迷惑メール＿ドコモ用}
     */
    public MailFolder folder(Subscriber owner, String name) {
        return new MailFolder(owner, store.of(owner.imapId()), new MailboxName(name));
    }

    /** The names of the subscriber's folders, in the order of making. */
    public List<String> folders(Subscriber owner) {
        return store.of(owner.imapId()).listing().names().stream()
                .filter(listed -> listed.mailbox().isPresent())
                .map(ListedName::name)
                .map(MailboxName::value)
                .toList();
    }

    /**
     * Adds a rule that says where arriving mail of this subscriber goes, behind those that are there and before the
     * service's own.
     *
     * @param rule {@code sender *@shop.example -> junk} looks at the envelope's sender, {@code header Subject *当選* ->
     *     filtered} at the fields of a name, decoded. Behind the arrow stands a key of {@code mailbox.folders} in the dialect,
     *     or {@code filtered}: then the message is refused
     * @throws IllegalArgumentException when it is not of the form
     */
    public void addRule(Subscriber owner, String rule) {
        await(store.rules(owner.imapId()).add(rules.read(rule)));
    }

    /** Forgets the subscriber's own rules; the service's stay. */
    public void clearRules(Subscriber owner) {
        await(store.rules(owner.imapId()).clear());
    }

    private static Octets written(MessageSource message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(out);
        } catch (Exception e) {
            throw new IllegalArgumentException("message: expected one that can be written, got " + e, e);
        }
        return Octets.of(out.toByteArray());
    }

    private static void await(CompletionStage<?> stage) {
        try {
            stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw new DeliveryRefusedException(e.getCause() == null ? e : e.getCause());
        }
    }
}
