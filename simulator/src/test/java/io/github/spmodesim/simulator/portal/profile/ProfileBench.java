package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPasswordIssuer;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.PasswordForm;
import io.github.spmodesim.simulator.subscriber.SecretIssuer;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionStage;

/** Subscribers and what the portal hands out to them, without a portal. */
final class ProfileBench {
    static final SetupPlaces BY_NAME = new SetupPlaces(Optional.empty(), URI.create("https://localhost:10443/"));
    static final TlsMaterial TLS = TlsMaterial.create(InetAddress.getLoopbackAddress());

    // What an XML writer can get wrong is what issued passwords are made of.
    private static final PasswordForm FORM = new PasswordForm(10, "Ab", "01", "<>&]\"'%;");

    private final Dialect dialect;
    private final SubscriberDirectory directory;

    /** With changed settings, by path. */
    ProfileBench(Map<String, String> settings) {
        DialectTree tree = Dialects.named("docomo");
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            tree = tree.with(setting.getKey(), setting.getValue());
        }
        dialect = tree.bind();
        directory = new SubscriberDirectory(
                new ImapPasswordIssuer(FORM, new Random(42)),
                new SecretIssuer(new Random(42)),
                DirectoryRules.of(dialect),
                InstantSource.fixed(Instant.parse("2026-11-01T03:00:00Z")));
    }

    ProfileBench() {
        this(Map.of());
    }

    SubscriberDirectory directory() {
        return directory;
    }

    Subscriber subscriber(String imapId, String address) {
        return add(NewSubscriber.of(new ImapId(imapId), new MailAddress(address)));
    }

    Subscriber add(NewSubscriber asked) {
        return done(directory.add(asked));
    }

    ProfileDownloads downloads(SetupPlaces places) {
        return new ProfileDownloads(dialect, () -> places, new ProfileSigner(TLS.profileSigner()));
    }

    /** What a subscriber downloads, its signature checked, as its reader sees it. */
    ReadProfile profile(Subscriber subscriber, String key) {
        return ReadProfile.of(octets(subscriber, key), TLS.caCertificate());
    }

    byte[] octets(Subscriber subscriber, String key) {
        return downloads(BY_NAME).chosen(subscriber, key).orElseThrow().octets();
    }

    Autoconfig autoconfig() {
        return new Autoconfig(dialect, () -> BY_NAME, directory::findByAddress);
    }

    static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
