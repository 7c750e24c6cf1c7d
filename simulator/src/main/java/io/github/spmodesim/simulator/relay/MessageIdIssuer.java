package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Makes up names of messages (RFC 5322 section 3.6.4), the same ones from the same random source at the same time.
 *
 * <p>Thread-safe; guarded by this object's monitor.
 */
public final class MessageIdIssuer {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final RandomGenerator random;
    private final String domain;

    /**
     * An issuer.
     *
     * @param random used by this issuer alone
     * @param domain stands behind the @
     */
    public MessageIdIssuer(RandomGenerator random, String domain) {
        this.random = random;
        this.domain = domain;
    }

    /** Makes up a name, with its angle brackets. */
    public synchronized String issue(Instant now) {
        return "<" + TIME.format(now.atZone(SimulatorClock.ZONE)) + "."
                + HexFormat.of().toHexDigits(random.nextLong()) + "@" + domain + ">";
    }
}
