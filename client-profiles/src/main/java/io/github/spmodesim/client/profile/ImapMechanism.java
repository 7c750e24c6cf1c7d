package io.github.spmodesim.client.profile;

import java.util.Set;

/** The ways to log in to IMAP with a user name and a password. */
public enum ImapMechanism {
    /** AUTHENTICATE PLAIN, RFC 4616. */
    AUTHENTICATE_PLAIN("AUTHENTICATE PLAIN"),
    /** AUTHENTICATE LOGIN, draft-murchison-sasl-login. */
    AUTHENTICATE_LOGIN("AUTHENTICATE LOGIN"),
    /** The LOGIN command, RFC 3501 section 6.2.3. */
    LOGIN("LOGIN");

    private final String command;

    ImapMechanism(String command) {
        this.command = command;
    }

    /** The command that starts it, which is also its name in a profile. */
    public String command() {
        return command;
    }

    /** Whether a server with these capabilities (upper case) offers it. */
    public boolean offeredBy(Set<String> capabilities) {
        return switch (this) {
            case AUTHENTICATE_PLAIN -> capabilities.contains("AUTH=PLAIN");
            case AUTHENTICATE_LOGIN -> capabilities.contains("AUTH=LOGIN");
            case LOGIN -> !capabilities.contains("LOGINDISABLED");
        };
    }
}
