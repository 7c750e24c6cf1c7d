package io.github.spmodesim.simulator.access;

/** How a portal session knows whose it is (claims V6 to V8; docomo-mail.md section 5, INF). */
public enum SignIn {
    /** The docomo line vouches for its subscriber: nothing was typed. */
    BY_LINE,
    /** With the d account's ID and password, whatever the line is (claim T3b). */
    BY_D_ACCOUNT
}
