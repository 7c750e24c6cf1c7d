package io.github.spmodesim.simulator.access;

import java.util.Locale;

/** The doors of the simulator. */
public enum Service {
    /** Receiving: IMAP over implicit TLS, 993 (claim C3). */
    IMAP(993),
    /** Sending: SMTP submission over implicit TLS, 465 (claim C3). */
    SMTP(465),
    /** My docomo over HTTPS, 443 (claim V2). */
    PORTAL(443);

    private final int standardPort;

    Service(int standardPort) {
        this.standardPort = standardPort;
    }

    /** The port of the real service. */
    public int standardPort() {
        return standardPort;
    }

    /** The name in lower case, as in the ready file and in transcripts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
