package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.command.ImapCommands;
import io.github.spmodesim.simulator.mailbox.Flags;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.MessageBody;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** An IMAP service without sockets: one subscriber, a standing clock, the same secrets every time. */
public final class ImapBench {
    /** When it is. */
    public static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private static final Dialect DOCOMO = Dialects.named("docomo").bind();

    private final Dialect dialect;
    private final SimulatorClock clock = SimulatorClock.standing(NOW);
    private final SubscriberDirectory directory;
    private final MailStore store;
    private final Subscriber taro;

    /** With docomo's dialect. */
    public ImapBench() {
        this(DOCOMO);
    }

    /** With another dialect. */
    public ImapBench(Dialect dialect) {
        this.dialect = dialect;
        PasswordForm form = new PasswordForm(10, "ABCDefgh", "0123456789", "#$%+-");
        directory = new SubscriberDirectory(
                new ImapPasswordIssuer(form, new SplittableRandom(1)),
                new SecretIssuer(new SplittableRandom(2)),
                DirectoryRules.of(dialect),
                clock);
        taro = directory
                .add(new ImapId("taro-d"), new MailAddress("taro@docomo.ne.jp"))
                .toCompletableFuture()
                .join();
        store = new MailStore(MailboxLayout.of(dialect.mailbox()), clock);
    }

    /** What its sessions share; {@code more} stand beside the commands that there are. */
    public ImapService service(ImapCommand... more) {
        Map<String, ImapCommand> commands = new HashMap<>(ImapCommands.all());
        for (ImapCommand command : more) {
            commands.put(command.name(), command);
        }
        return new ImapService(dialect.imap(), directory, store, clock, commands, Runnable::run);
    }

    /** The calendar; it stands until it is moved. */
    public SimulatorClock clock() {
        return clock;
    }

    /** The subscribers. */
    public SubscriberDirectory directory() {
        return directory;
    }

    /** The one subscriber. */
    public Subscriber taro() {
        return taro;
    }

    /** The one subscriber's mailboxes. */
    public MailboxTree tree() {
        return store.of(taro.imapId());
    }

    /** Puts a message of the folder {@code mime} into INBOX. */
    public void deliver(String file) {
        deliver(Resources.octets("mime/" + file));
    }

    /** Puts a message into INBOX. */
    public void deliver(byte[] message) {
        deliver(MailboxName.INBOX, message);
    }

    /** Puts a message into a folder. */
    public void deliver(MailboxName folder, byte[] message) {
        tree().find(folder)
                .orElseThrow()
                .append(List.of(new NewMessage(new MessageBody(Octets.of(message)), Flags.NONE, clock.instant())))
                .toCompletableFuture()
                .join();
    }

    /** What stands for the names in a script. */
    public Map<String, String> names() {
        String password = taro.imapPassword().value();
        Map<String, String> names = new HashMap<>();
        names.put("capabilities", String.join(" ", dialect.imap().announced("")));
        names.put("imap-id", taro.imapId().value());
        names.put("password", password);
        names.put("password-base64", base64(password));
        names.put("NUL", "\0");
        names.put("d-account-password", taro.dAccountPassword().value());
        for (MailboxName mailbox : tree().names()) {
            names.put("uidvalidity of " + mailbox, String.valueOf(uidValidity(mailbox)));
        }
        return names;
    }

    private long uidValidity(MailboxName mailbox) {
        return tree().find(mailbox).orElseThrow().uidValidity();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
