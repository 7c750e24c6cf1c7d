package io.github.spmodesim.client.profile;

/** A way in which a client is told of new mail. */
public enum PushKind {
    /** IDLE, RFC 2177. */
    IDLE,
    /** Apple's push service, which the server is told of by XAPPLEPUSHSERVICE. */
    XAPPLEPUSHSERVICE,
    /** The maker's own machines watch the mailbox and wake the client. */
    VENDOR
}
