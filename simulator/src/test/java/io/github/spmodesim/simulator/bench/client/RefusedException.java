package io.github.spmodesim.simulator.bench.client;

/** A server does not do what it was asked for; the figure is missing then, the benchmark goes on. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    RefusedException(String command, String status) {
        super(command.substring(0, Math.min(SHOWN, command.length())).strip() + ": "
                + status.substring(0, Math.min(SHOWN, status.length())).strip());
    }

    /** With a reason of another kind than a tagged reply. */
    public RefusedException(String reason) {
        super(reason);
    }
}
