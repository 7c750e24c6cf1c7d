package io.github.spmodesim.simulator.fault;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** When something goes wrong, and what is known of the client then. */
public enum FaultPoint {
    /** Before anybody connects: the listening socket itself. It is no event, so that nothing is counted there. */
    LISTEN,
    /** A connection was accepted; not an octet has passed. */
    CONNECT,
    /** The client has said in TLS whom it wants to speak to. */
    TLS,
    /** TLS is up and the server speaks first. */
    GREETING,
    /** A name and a password were presented; they have not been looked at. The subscriber is the name that was presented. */
    LOGIN,
    /** A command has come and not been looked at. */
    COMMAND,
    /** A whole message has come: DATA's text with its dot, BDAT's last chunk, an APPEND. */
    MESSAGE,
    /** The client has begun to idle. */
    IDLE,
    /** A message is to be put into a subscriber's mailbox. */
    DELIVERY;

    /** What a rule may match on here. */
    public Set<MatchField> known() {
        return switch (this) {
            case LISTEN -> EnumSet.of(MatchField.SERVICE, MatchField.PATH);
            case CONNECT -> EnumSet.of(MatchField.SERVICE, MatchField.PATH, MatchField.CONNECTION);
            case TLS, GREETING ->
                EnumSet.of(
                        MatchField.SERVICE,
                        MatchField.PATH,
                        MatchField.CONNECTION,
                        MatchField.SERVER_NAME,
                        MatchField.FINGERPRINT);
            case LOGIN, COMMAND, MESSAGE, IDLE -> EnumSet.allOf(MatchField.class);
            case DELIVERY -> EnumSet.of(MatchField.SUBSCRIBER);
        };
    }

    /** Its name in config files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
