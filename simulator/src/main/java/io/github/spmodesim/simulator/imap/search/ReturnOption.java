package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapSession;
import java.util.List;
import java.util.stream.Stream;

/** What RETURN can ask of a searching command (RFC 4731, RFC 5182, RFC 5267). */
public enum ReturnOption {
    /** The first result. */
    MIN,
    /** The last result. */
    MAX,
    /** All results. */
    ALL,
    /** How many. */
    COUNT,
    /** That the server remembers them. */
    SAVE,
    /** Some of them, by their places. */
    PARTIAL,
    /** That the client is told how they change. */
    UPDATE,
    /** Nothing: a hint that more of the same is to come, which servers may pass over (RFC 5267 section 4.2). */
    CONTEXT;

    /** Those that a session's host announces for a command; empty where it knows no RETURN. */
    static List<ReturnOption> servedBy(ImapSession session, Searching command) {
        if (!session.announces(command.extended()) && !PARTIAL.isServed(session, command)) {
            return List.of();
        }
        return Stream.of(values())
                .filter(option -> option.isServed(session, command))
                .toList();
    }

    private boolean isServed(ImapSession session, Searching command) {
        return switch (this) {
            case MIN, MAX, ALL, COUNT -> session.announces(command.extended());
            case SAVE -> session.announces("SEARCHRES");
            case PARTIAL -> session.announces(command.contexts()) || servesPartialAlone(session, command);
            case UPDATE, CONTEXT -> session.announces(command.contexts());
        };
    }

    // RFC 9394 extends SEARCH alone.
    private static boolean servesPartialAlone(ImapSession session, Searching command) {
        return command == Searching.SEARCH && session.announces(PARTIAL.name());
    }
}
