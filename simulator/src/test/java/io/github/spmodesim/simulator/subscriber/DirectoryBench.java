package io.github.spmodesim.simulator.subscriber;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletionStage;

/** A directory on docomo's dialect with the subscriber taro, and a clock that stands at noon in Japan. */
final class DirectoryBench {
    static final Instant NOON = Instant.parse("2026-11-01T03:00:00Z");
    static final ImapId TARO = new ImapId("taro-d");
    static final Access WIFI = Access.by(AccessPath.WIFI);

    private final SimulatorClock clock = SimulatorClock.standing(NOON);
    private final SubscriberDirectory directory;
    private final Subscriber taro;

    /** With changes to the dialect, each as {@code path=value}. */
    DirectoryBench(String... settings) {
        DialectTree tree = Dialects.named("docomo");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            tree = tree.with(setting.substring(0, equals), setting.substring(equals + 1));
        }
        directory = new SubscriberDirectory(
                new ImapPasswordIssuer(Forms.TEN_CHARACTERS, new Random(42)),
                new SecretIssuer(new Random(42)),
                DirectoryRules.of(tree.bind()),
                clock);
        taro = done(directory.add(TARO, new MailAddress("taro@docomo.ne.jp")));
    }

    SimulatorClock clock() {
        return clock;
    }

    SubscriberDirectory directory() {
        return directory;
    }

    Subscriber taro() {
        return taro;
    }

    /** The docomo line of taro's own SIM. */
    Access line() {
        return new Access(AccessPath.SPMODE_LINE, Line.of(taro.sim()));
    }

    Authentication mail(String password) {
        return mail(password, WIFI);
    }

    Authentication mail(String password, Access access) {
        return done(
                directory.authenticate(new LoginAttempt("taro-d", PresentedSecret.of(password), Service.IMAP, access)));
    }

    ImapPassword reissue() {
        done(directory.askReissue(TARO));
        return done(directory.confirmReissue(TARO));
    }

    static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
