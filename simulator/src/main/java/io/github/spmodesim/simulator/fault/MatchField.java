package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a rule can match on. A value is the same text in Java, config files and requests; its case does not matter. */
public enum MatchField {
    /** {@code imap}, {@code smtp} or {@code portal}. */
    SERVICE("service"),
    /** The access path: {@code SPMODE_LINE}, {@code WIFI} and so on. */
    PATH("path"),
    /** The IMAP ID that logs in or has logged in; at {@link FaultPoint#DELIVERY} the recipient's. */
    SUBSCRIBER("subscriber"),
    /** Words that the client's ID command (RFC 2971) or its EHLO name contains. */
    CLIENT("client"),
    /** The fingerprint of the client's TLS, in the way of JA3; known, and in the transcript, where there was a rule when TLS began. */
    FINGERPRINT("fingerprint"),
    /** The server name that was asked for in TLS (SNI); known where there was a rule when TLS began. */
    SERVER_NAME("serverName"),
    /** The nth connection to the service by the path, from 1. */
    CONNECTION("connection"),
    /** The nth log-in with the service of the subscriber, from 1. */
    LOGIN("login"),
    /** The protocol state, one that {@code ImapState} or {@code SmtpState} names. */
    STATE("state"),
    /** The command, one that the service has; {@code FETCH} means {@code UID FETCH} too, {@code UID FETCH} itself alone. */
    COMMAND("command"),
    /**
     * The nth of the commands that {@link #COMMAND} means on its connection, from 1: with {@code FETCH} both forms count together,
     * with {@code UID FETCH} that form alone.
     */
    NTH("nth");

    private static final List<String> OTHER_SERVERS = List.of("mx", "outside");

    private final String word;

    MatchField(String word) {
        this.word = word;
    }

    /** Its name in config files. */
    public String word() {
        return word;
    }

    /**
     * Makes sure that a value can ever match.
     *
     * @throws FaultRefusal when it cannot
     */
    void check(String value) {
        switch (this) {
            case SERVICE -> checkService(value);
            case PATH -> among(value, Arrays.stream(AccessPath.values()).map(Enum::name));
            case CONNECTION, LOGIN, NTH -> checkOrdinal(value);
            case SUBSCRIBER, CLIENT, FINGERPRINT, SERVER_NAME, STATE, COMMAND -> OneLine.check(word, value);
        }
    }

    private void checkService(String value) {
        if (OTHER_SERVERS.stream().anyMatch(value::equalsIgnoreCase)) {
            throw new FaultRefusal(
                    word, value, "a service of the subscribers': what other providers' servers meet has no faults");
        }
        among(value, Arrays.stream(Service.values()).map(Service::key));
    }

    private void among(String value, Stream<String> known) {
        List<String> values = known.toList();
        if (values.stream().noneMatch(value::equalsIgnoreCase)) {
            throw new FaultRefusal(word, value, "one of " + String.join(", ", values));
        }
    }

    private void checkOrdinal(String value) {
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new FaultRefusal(word, value, "a whole number from 1");
        }
    }

    /** Whether what is wanted is what was found. */
    boolean matches(String wanted, String found) {
        return switch (this) {
            case CLIENT -> found.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
            case COMMAND -> found.equalsIgnoreCase(wanted) || found.equalsIgnoreCase("UID " + wanted);
            case SERVICE, PATH, SUBSCRIBER, FINGERPRINT, SERVER_NAME, CONNECTION, LOGIN, STATE, NTH ->
                found.equalsIgnoreCase(wanted);
        };
    }
}
