package io.github.spmodesim.simulator.bench.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What opens a mailbox of a server made for the benchmark; it is good for nothing else.
 *
 * @param user the name
 * @param password the password
 * @param address its mail address
 */
public record Account(String user, String password, String address) {
    /** For servers that take any. */
    static final Account ANY = new Account("bench", "bench", "bench@example.jp");

    /** The command that logs in. */
    public String login() {
        return "LOGIN " + user + " \"" + password + "\"";
    }

    /** The SMTP command that logs in. */
    public String authPlain() {
        byte[] response = ("\0" + user + "\0" + password).getBytes(StandardCharsets.UTF_8);
        return "AUTH PLAIN " + Base64.getEncoder().encodeToString(response);
    }
}
