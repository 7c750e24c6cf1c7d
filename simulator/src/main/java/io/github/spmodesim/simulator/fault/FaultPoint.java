package io.github.spmodesim.simulator.fault;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** When something goes wrong, and what is known of the client then. */
public enum FaultPoint {
    /** Before anybody connects: the listening socket itself. It is no event, so that nothing is counted there. */
    LISTEN(EnumSet.of(MatchField.SERVICE, MatchField.PATH)),
    /** A connection was accepted; not an octet has passed. */
    CONNECT(EnumSet.of(MatchField.SERVICE, MatchField.PATH, MatchField.CONNECTION)),
    /** The client has said in TLS whom it wants to speak to. */
    TLS(EnumSet.of(
            MatchField.SERVICE,
            MatchField.PATH,
            MatchField.CONNECTION,
            MatchField.SERVER_NAME,
            MatchField.FINGERPRINT)),
    /** TLS is up and the server speaks first. */
    GREETING(EnumSet.copyOf(TLS.known)),
    /** A name and a password were presented; they have not been looked at. The subscriber is the name that was presented. */
    LOGIN(EnumSet.allOf(MatchField.class)),
    /** A command has come and not been looked at. */
    COMMAND(EnumSet.allOf(MatchField.class)),
    /** A whole message has come: DATA's text with its dot, a last chunk, an APPEND. */
    MESSAGE(EnumSet.allOf(MatchField.class)),
    /** The client has begun to idle. */
    IDLE(EnumSet.allOf(MatchField.class)),
    /** A message is to be put into a subscriber's mailbox. */
    DELIVERY(EnumSet.of(MatchField.SUBSCRIBER));

    private final Set<MatchField> known;

    FaultPoint(Set<MatchField> known) {
        this.known = known;
    }

    /** What a rule may match on here. */
    public Set<MatchField> known() {
        return EnumSet.copyOf(known);
    }

    /** Its name in config files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
