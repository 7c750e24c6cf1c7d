package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.mailbox.Delivery;
import io.github.spmodesim.simulator.mailbox.DeliveryPolicy;
import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.mailbox.MailboxLayout;
import io.github.spmodesim.simulator.relay.LocalMailFlow;
import io.github.spmodesim.simulator.relay.MessageIdIssuer;
import io.github.spmodesim.simulator.relay.WebSubmission;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/** A portal without sockets, for tests of what a running simulator cannot be brought to. */
final class PortalHouse {
    private static final Dialect DOCOMO = Dialects.named("docomo").bind();

    final SimulatorClock clock = SimulatorClock.standing(Instant.parse("2026-11-01T03:00:00Z"));
    final SubscriberDirectory directory = new SubscriberDirectory(
            new ImapPasswordIssuer(new PasswordForm(10, "ABCDefgh", "0123456789", "#$%+-"), new SplittableRandom(1)),
            new SecretIssuer(new SplittableRandom(2)),
            DirectoryRules.of(DOCOMO),
            clock);

    Subscriber add(String imapId, boolean issued) {
        NewSubscriber asked = NewSubscriber.of(new ImapId(imapId), new MailAddress(imapId + "@docomo.ne.jp"));
        return directory
                .add(issued ? asked : asked.notIssued())
                .toCompletableFuture()
                .join();
    }

    /** A portal that has a profile for everybody. */
    Portal withProfiles() {
        return portal(known -> Optional.of(Body.of("profile of " + known.imapId())), Optional.empty());
    }

    Portal withoutProfiles() {
        return portal(ConfigurationProfiles.NONE, Optional.empty());
    }

    Portal behind(AccessCode code) {
        return portal(ConfigurationProfiles.NONE, Optional.of(code));
    }

    private Portal portal(ConfigurationProfiles profiles, Optional<AccessCode> code) {
        return new Portal(
                DOCOMO, new Portal.Parts(directory, profiles, Optional.empty(), code, clock, Optional.of(mail())));
    }

    private WebMail mail() {
        MailStore store = new MailStore(MailboxLayout.of(DOCOMO.mailbox()), clock);
        LocalMailFlow flow = new LocalMailFlow(
                DOCOMO.smtp(), directory, Delivery.into(store, clock, DeliveryPolicy.of(DOCOMO.mailbox())));
        MessageIdIssuer ids = new MessageIdIssuer(new SplittableRandom(3), "docomo.ne.jp");
        return new WebMail(store, new WebSubmission(flow, "docomo.ne.jp", ids, clock));
    }

    static Access line(Subscriber subscriber) {
        return new Access(AccessPath.SPMODE_LINE, Line.of(subscriber.sim()));
    }
}
