package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.profile.IdlePlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Idles on a connection the way the profile says, RFC 2177.
 *
 * @param conversation the connection, with a mailbox open
 * @param plan when to begin and when to renew
 * @param clock the device's clock
 */
record Idling(ImapConversation conversation, IdlePlan plan, DeviceClock clock) {
    /**
     * Idles until the server tells of news, and at the latest until {@code end}.
     *
     * <p>A server that does not announce IDLE is left alone until then.
     *
     * @throws RunEnded if the server refuses IDLE, or if the connection is cut or silent when a command is pending
     */
    void until(Instant end) throws RunEnded {
        if (!conversation.dialogue().capabilities().announced().contains("IDLE")) {
            clock.pause(left(end));
            return;
        }
        clock.pause(plan.startAfter().value());
        boolean news = false;
        while (!news && left(end).compareTo(Duration.ZERO) > 0) {
            news = conversation.idle(renewal(end));
        }
    }

    private Duration renewal(Instant end) {
        Duration left = left(end);
        Optional<Duration> renew = plan.renewEvery().value();
        return renew.filter(every -> every.compareTo(left) < 0).orElse(left);
    }

    private Duration left(Instant end) {
        Duration left = Duration.between(clock.now(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
