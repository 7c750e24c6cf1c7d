package io.github.spmodesim.simulator.dialect;

/**
 * The servers that a client is told, by their names.
 *
 * @param imapHost the host for receiving
 * @param imapPort its port
 * @param smtpHost the host for sending
 * @param smtpPort its port
 */
public record ClientServersDialect(
        Setting<String> imapHost, Setting<Integer> imapPort, Setting<String> smtpHost, Setting<Integer> smtpPort) {
    /** Refuses what is no port. */
    public ClientServersDialect {
        check("imapPort", imapPort.value());
        check("smtpPort", smtpPort.value());
    }

    private static void check(String name, int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("servers." + name + ": expected 1 to 65535, got " + port);
        }
    }
}
