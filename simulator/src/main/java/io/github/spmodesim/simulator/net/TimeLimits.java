package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.ImapLimits;
import io.github.spmodesim.simulator.dialect.PortalLimits;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpBounds;
import java.time.Duration;

/**
 * How long a client may take, in wall time; zero is for ever.
 *
 * @param handshake for TLS, from the first moment on
 * @param login for its log-in, once TLS is up
 * @param stalledWrite to take the next octet of what is written to it
 */
public record TimeLimits(Duration handshake, Duration login, Duration stalledWrite) {
    static TimeLimits of(ImapLimits limits) {
        return new TimeLimits(
                seconds(limits.handshakeSeconds()),
                seconds(limits.loginSeconds()),
                seconds(limits.stalledWriteSeconds()));
    }

    static TimeLimits of(SmtpBounds limits) {
        return new TimeLimits(
                Duration.ofSeconds(limits.secondsForTls()),
                Duration.ofSeconds(limits.secondsForLogIn()),
                seconds(limits.stalledWriteSeconds()));
    }

    /** Of My docomo, whose deadline for TLS and each request is {@link RequestDeadlineHandler}'s. */
    static TimeLimits of(PortalLimits limits) {
        Duration request = seconds(limits.requestSeconds());
        return new TimeLimits(request, request, seconds(limits.stalledWriteSeconds()));
    }

    private static Duration seconds(Setting<Integer> setting) {
        return Duration.ofSeconds(setting.value());
    }
}
