package io.github.spmodesim.simulator.bench.server;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * A server's process.
 *
 * @param contestant which one
 * @param process the process that was started
 * @param port where it speaks IMAP over TLS
 * @param smtpPort where it takes mail over TLS, empty where it does not
 * @param accounts its mailboxes, all empty at first
 */
public record RunningServer(
        Contestant contestant, Process process, int port, OptionalInt smtpPort, List<Account> accounts)
        implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    /** The first account. */
    public Account account() {
        return accounts.get(0);
    }

    /** What the operating system says about it. */
    public ProcessMeter meter() {
        return new ProcessMeter(process.toHandle());
    }

    /** Asks the process to end, and makes it after ten seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
