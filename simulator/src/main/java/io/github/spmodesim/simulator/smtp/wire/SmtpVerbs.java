package io.github.spmodesim.simulator.smtp.wire;

import java.util.Set;

/** The verbs of RFC 5321 and of the registered extensions, served or not. */
public final class SmtpVerbs {
    private static final Set<String> KNOWN = Set.of(
            "ATRN",
            "AUTH",
            "BDAT",
            "BURL",
            "DATA",
            "EHLO",
            "ETRN",
            "EXPN",
            "HELO",
            "HELP",
            "MAIL",
            "NOOP",
            "QUIT",
            "RCPT",
            "RSET",
            "SAML",
            "SEND",
            "SOML",
            "STARTTLS",
            "TURN",
            "VRFY");

    private SmtpVerbs() {}

    /** All of them, in upper case. */
    public static Set<String> all() {
        return KNOWN;
    }

    /** Whether the verb, in upper case, is one that an SMTP server may know: 502 rather than 500 where it is not served. */
    public static boolean known(String verb) {
        return KNOWN.contains(verb);
    }
}
