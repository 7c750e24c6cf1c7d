package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How messages are put into conversations (RFC 5256 section 3, THREAD). */
public enum ThreadAlgorithm {
    /** By base subject alone: "poor man's threading". */
    ORDEREDSUBJECT,
    /** By the message identifiers that replies name, then by base subject. */
    REFERENCES;

    /** Returns the capability that announces it. */
    public String capability() {
        return "THREAD=" + name();
    }

    /**
     * Reads an algorithm's name.
     *
     * @param served whether it is to be known
     * @throws ImapSyntaxException when none that is to be known has this name
     */
    public static ThreadAlgorithm read(ArgumentReader arguments, Predicate<ThreadAlgorithm> served)
            throws ImapSyntaxException {
        String name = arguments.keyword();
        List<ThreadAlgorithm> known = Arrays.stream(values()).filter(served).toList();
        for (ThreadAlgorithm algorithm : known) {
            if (algorithm.name().equals(name)) {
                return algorithm;
            }
        }
        throw new ImapSyntaxException("threading algorithm: expected one of " + known + ", got " + name);
    }

    /** Returns what takes messages and gives them back as conversations. */
    public Threading begin() {
        return switch (this) {
            case ORDEREDSUBJECT -> new OrderedSubject();
            case REFERENCES -> new References();
        };
    }
}
