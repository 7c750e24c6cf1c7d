package io.github.spmodesim.simulator.access.table;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.imap.Announced;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.command.ImapCommands;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.DeliveryPolicy;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.portal.ConfigurationProfiles;
import io.github.spmodesim.simulator.portal.Portal;
import io.github.spmodesim.simulator.portal.ValueDoor;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.smtp.SentToday;
import io.github.spmodesim.simulator.smtp.SmtpConversation;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.smtp.SmtpSession;
import io.github.spmodesim.simulator.smtp.SubmissionDoor;
import io.github.spmodesim.simulator.smtp.command.SmtpCommands;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionStage;

/** A service with one subscriber in one situation. */
final class Scene {
    private static final Dialect DOCOMO = Dialects.named("docomo").bind();
    private static final MailboxLayout LAYOUT = MailboxLayout.of(DOCOMO.mailbox());
    private static final PasswordForm FORM = new PasswordForm(10, "ABCDefgh", "0123456789", "#$%+-");
    private static final Instant ADDED = Instant.parse("2019-06-01T00:00:00Z");

    private final SimulatorClock clock = SimulatorClock.standing(ADDED);
    private final SubscriberDirectory directory = new SubscriberDirectory(
            new ImapPasswordIssuer(FORM, new SplittableRandom(1)),
            new SecretIssuer(new SplittableRandom(2)),
            DirectoryRules.of(DOCOMO),
            clock);
    private final MailStore store = new MailStore(LAYOUT, clock);
    private final List<String> notes = new ArrayList<>();
    private final Subscriber subscriber;
    private final Access access;
    private final String typed;

    Scene(Situation situation) {
        subscriber = added(situation);
        done(directory.contracts().change(subscriber.imapId(), situation.contract()));
        age(situation.credential());
        clock.set(situation.day().instant());
        situation.lock().ifPresent(kind -> done(directory.locks().lock(subscriber.imapId(), kind)));
        Line line = situation.path().overSpmode() ? Line.of(subscriber.sim()) : Line.none();
        access = new Access(situation.path(), line);
        typed = situation.credential().text(subscriber);
    }

    private Subscriber added(Situation situation) {
        String imapId = situation.day().imapId();
        NewSubscriber asked = NewSubscriber.of(new ImapId(imapId), new MailAddress("someone@docomo.ne.jp"));
        return done(directory.add(situation.credential().beforeIssue() ? asked.notIssued() : asked));
    }

    private void age(Credential credential) {
        if (credential == Credential.REISSUED_IMAP_PASSWORD) {
            done(directory.askReissue(subscriber.imapId()));
            done(directory.confirmReissue(subscriber.imapId()));
        }
        if (credential == Credential.REVOKED_IMAP_PASSWORD) {
            done(directory.issues().revoke(subscriber.imapId(), "a test"));
        }
    }

    /** Whether a connection can be made at all. */
    boolean reachable() {
        return directory.lines().carries(access);
    }

    /** What IMAP answers to the log-in. */
    String imap() {
        ImapService service =
                new ImapService(DOCOMO.imap(), directory, store, clock, ImapCommands.all(), Runnable::run);
        ImapSession session = new ImapSession(service, new Announced(List.of()), connection());
        ImapOutcome outcome = done(session.authenticate(
                new SaslStep.Credentials(subscriber.imapId().value(), PresentedSecret.of(typed))));
        return outcome instanceof ImapOutcome.Refused refused ? "NO " + refused.text() : "OK";
    }

    /** What SMTP answers to it. */
    String smtp() {
        SubmissionDoor door = new SubmissionDoor(DOCOMO.smtp(), directory, new SentToday(clock));
        Delivery delivery = Delivery.into(store, clock, DeliveryPolicy.of(DOCOMO.mailbox()));
        SmtpService service = new SmtpService(
                door, new LocalMailFlow(DOCOMO.smtp(), directory, delivery), clock, SmtpCommands.submission(door));
        SmtpConversation conversation = new SmtpConversation(new SmtpSession(service, connection()));
        done(conversation.receive(SmtpRequest.of("EHLO phone.example")));
        String login = "AUTH PLAIN " + SmtpDialogue.plain(subscriber.imapId().value(), typed);
        return done(conversation.receive(SmtpRequest.of(login)))
                .replies()
                .get(0)
                .onTheWire()
                .get(0);
    }

    /** The true outcome of the last log-in, as the transcript notes it. */
    String noted() {
        return List.of(notes.get(notes.size() - 1).split(" ", -1)).get(1);
    }

    /** A browser that comes by this access to a portal of its own. */
    PlainBrowser browser() {
        ConfigurationProfiles profiles = known -> Optional.of(Body.of("profile"));
        Portal portal = new Portal(DOCOMO, new Portal.Parts(directory, profiles, Optional.empty(), clock));
        return new PlainBrowser(new ValueDoor(portal, access));
    }

    Subscriber subscriber() {
        return subscriber;
    }

    /** What is presented as password. */
    String typed() {
        return typed;
    }

    /** Whether the line says whose a visit is. */
    boolean isOnLine() {
        return directory.lines().vouchedFor(access).isPresent();
    }

    boolean isLocked(LockKind kind) {
        return directory.locks().of(subscriber).stream().anyMatch(lock -> lock.kind() == kind);
    }

    private Connection connection() {
        return new Connection(access, notes::add, Runnable::run);
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
