package io.github.spmodesim.client.device;

/** The SSL switch of a server's settings. */
public enum Security {
    /** SSL on: TLS from the first octet (RFC 8314 section 3). */
    SSL,
    /** SSL off. */
    PLAIN
}
