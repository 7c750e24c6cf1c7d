package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.transcript.SecretSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what of a command must not be shown: the password of LOGIN, the initial response of AUTHENTICATE, and everything
 * behind a name that is no command, because a mistyped LOGIN carries a password too.
 */
final class ImapSecrets {
    private static final Set<String> OPEN = Set.of(
            "APPEND",
            "CANCELUPDATE",
            "CAPABILITY",
            "CHECK",
            "CLOSE",
            "COMPRESS",
            "COPY",
            "CREATE",
            "DELETE",
            "ENABLE",
            "EXAMINE",
            "EXPUNGE",
            "FETCH",
            "GETQUOTA",
            "GETQUOTAROOT",
            "ID",
            "IDLE",
            "LIST",
            "LOGOUT",
            "LSUB",
            "MOVE",
            "NAMESPACE",
            "NOOP",
            "NOTIFY",
            "RENAME",
            "SEARCH",
            "SELECT",
            "SETQUOTA",
            "SORT",
            "STARTTLS",
            "STATUS",
            "STORE",
            "SUBSCRIBE",
            "THREAD",
            "UID",
            "UNSELECT",
            "UNSUBSCRIBE",
            "XAPPLEPUSHSERVICE",
            "XLIST");

    private static final Set<String> MECHANISMS = Set.of(
            "CRAM-MD5",
            "DIGEST-MD5",
            "EXTERNAL",
            "GSSAPI",
            "LOGIN",
            "NTLM",
            "OAUTHBEARER",
            "PLAIN",
            "SCRAM-SHA-1",
            "SCRAM-SHA-256",
            "XOAUTH2");

    private ImapSecrets() {}

    /** Whether it is the name of a command that there is somewhere. */
    static boolean isCommand(String name) {
        return OPEN.contains(name) || name.equals("LOGIN") || name.equals("AUTHENTICATE");
    }

    static List<SecretSpan> in(String name, ImapArguments arguments) {
        int length = arguments.text().length();
        if (OPEN.contains(name) || length == 0) {
            return List.of();
        }
        int from = switch (name) {
            case "LOGIN" -> afterFirst(arguments);
            case "AUTHENTICATE" -> isMechanism(arguments.text()) ? length : afterFirst(arguments);
            default -> Math.min(1, length);
        };
        return from >= length ? List.of() : List.of(new SecretSpan(from, length));
    }

    private static boolean isMechanism(String text) {
        return MECHANISMS.contains(text.substring(1).toUpperCase(Locale.ROOT));
    }

    private static int afterFirst(ImapArguments arguments) {
        try {
            ArgumentReader reader = new ArgumentReader(arguments);
            reader.space();
            reader.astring();
            // A literal that ends the text is the user, and what follows has yet to come; a lone word may be a
            // password.
            if (reader.atEnd() && arguments.text().endsWith("\r\n")) {
                return reader.position();
            }
            reader.space();
            return reader.position();
        } catch (ImapSyntaxException e) {
            // What cannot be read cannot be told apart from a secret.
            return Math.min(1, arguments.text().length());
        }
    }
}
