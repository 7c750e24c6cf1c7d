package io.github.spmodesim.simulator.transcript;

/**
 * Names one connection in the transcript.
 *
 * @param service the protocol, in lower case: {@code imap}, {@code smtp}
 * @param number counts connections of the whole simulator from 1
 */
public record ConnectionId(String service, long number) {
    /** As printed: {@code imap-3}. */
    @Override
    public String toString() {
        return service + "-" + number;
    }
}
