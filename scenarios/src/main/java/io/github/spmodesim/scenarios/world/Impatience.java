package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.client.profile.MailProtocol;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * Lets the time of the devices pass while a client waits for a server of which it is known that it will not answer, so that
 * nobody has to wait out the client's time-out on a wall clock.
 *
 * <p>A server stays silent that takes connections and says nothing, and one that expects TLS
 * from the first octet while SSL is off in the settings. As long as the client speaks with such a one, each alarm that it
 * sets is brought about. Guarded by its monitor; the clock is moved on a thread of its own.
 */
final class Impatience implements WireObserver {
    private static final Duration LONGER_THAN_ANY_TIMEOUT = Duration.ofMinutes(10);
    private static final Set<Integer> TLS_PORTS = Set.of(993, 465);

    private final DeviceClock clock;
    private final BooleanSupplier serviceSilent;
    private final BooleanSupplier demandsTls;
    private final Set<MailProtocol> silent = EnumSet.noneOf(MailProtocol.class);
    private MailProtocol speaking = MailProtocol.IMAP;
    private CompletableFuture<Void> moves = CompletableFuture.completedFuture(null);

    /**
     * Moves a clock.
     *
     * @param clock which
     * @param serviceSilent whether the whole service takes connections and says nothing; asked before each action
     * @param demandsTls whether it waits for TLS for ever; asked before each action
     */
    Impatience(DeviceClock clock, BooleanSupplier serviceSilent, BooleanSupplier demandsTls) {
        this.clock = clock;
        this.serviceSilent = serviceSilent;
        this.demandsTls = demandsTls;
        clock.onAlarm(this::alarmSet);
    }

    /**
     * Watches one action.
     *
     * @param account with whose settings
     * @param first which server it begins with
     */
    synchronized Watch watch(MailAccount account, MailProtocol first) {
        speaking = first;
        for (MailProtocol protocol : MailProtocol.values()) {
            if (serviceSilent.getAsBoolean() || isSilent(account.server(protocol))) {
                silent.add(protocol);
            }
        }
        return this::end;
    }

    // Port and SSL that do not fit: both sides wait for the other to begin.
    private boolean isSilent(ServerSettings server) {
        return server.security() == Security.PLAIN && demandsTls.getAsBoolean() && TLS_PORTS.contains(server.port());
    }

    @Override
    public synchronized void line(WireLine line) {
        // After the farewell of the one server a client goes on to the other, which may not say a word.
        boolean farewell = line.side() == WireLine.Side.SERVER && line.text().startsWith("221");
        speaking = farewell ? MailProtocol.IMAP : line.protocol();
    }

    private synchronized void alarmSet() {
        if (silent.contains(speaking)) {
            moves = moves.thenRunAsync(() -> clock.advance(LONGER_THAN_ANY_TIMEOUT));
        }
    }

    private void end() {
        CompletableFuture<Void> begun;
        synchronized (this) {
            silent.clear();
            begun = moves;
        }
        begun.join();
    }

    /** One action; what is moved for it is over when it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
