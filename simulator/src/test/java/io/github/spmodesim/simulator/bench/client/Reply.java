package io.github.spmodesim.simulator.bench.client;

/**
 * What a server said to one command.
 *
 * @param status the tagged line behind the tag
 * @param fetches how many untagged FETCH replies came with it
 * @param found how many numbers an untagged SEARCH held
 * @param octets of everything that came with it, behind TLS
 * @param sentNanos when the command was handed to the socket
 * @param doneNanos when the tagged line was there
 */
public record Reply(String status, long fetches, long found, long octets, long sentNanos, long doneNanos) {
    /** Whether the command was completed. */
    public boolean ok() {
        return status.regionMatches(true, 0, "OK", 0, 2);
    }

    /**
     * Makes sure that the command was completed.
     *
     * @return this
     * @throws RefusedException when it was not
     */
    public Reply orRefused(String command) {
        if (!ok()) {
            throw new RefusedException(command, status);
        }
        return this;
    }

    /** Time from the command to its tagged line. */
    public double seconds() {
        return (doneNanos - sentNanos) / 1e9;
    }
}
