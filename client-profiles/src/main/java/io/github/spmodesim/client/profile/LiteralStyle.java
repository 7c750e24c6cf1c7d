package io.github.spmodesim.client.profile;

/** How a client sends a literal, RFC 7888. */
public enum LiteralStyle {
    /** It waits for the server's go-ahead. */
    SYNCHRONISING,
    /** It does not wait where the server announces LITERAL+. */
    NON_SYNCHRONISING
}
