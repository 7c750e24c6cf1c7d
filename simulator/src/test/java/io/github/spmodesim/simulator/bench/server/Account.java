package io.github.spmodesim.simulator.bench.server;

/**
 * What opens a mailbox of a server made for the benchmark; it is good for nothing else.
 *
 * @param user the name
 * @param password the password
 */
public record Account(String user, String password) {
    /** For servers that take any. */
    static final Account ANY = new Account("bench", "bench");

    /** The command that logs in. */
    public String login() {
        return "LOGIN " + user + " \"" + password + "\"";
    }
}
