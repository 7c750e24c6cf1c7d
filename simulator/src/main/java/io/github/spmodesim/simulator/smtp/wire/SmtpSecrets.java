package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.transcript.SecretMasker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Blanks what of a command must not be shown: the initial response of AUTH, and everything behind a verb that is none.
 *
 * <p>A client that takes a refused AUTH for granted sends its responses as commands, so a verb that does not look like one
 * is blanked too: the password of an IMAP ID has ten characters and is longer than eight in base64.
 */
final class SmtpSecrets {
    private static final Set<String> MECHANISMS = Set.of(
            "ANONYMOUS",
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
    private static final Pattern LIKE_A_VERB = Pattern.compile("[A-Z]{0,8}");

    private SmtpSecrets() {}

    static String masked(SmtpRequest request) {
        boolean shown = SmtpVerbs.known(request.verb())
                || LIKE_A_VERB.matcher(request.verb()).matches();
        String verb = shown ? request.verb() : SecretMasker.MASK;
        return request.arguments().isEmpty() ? verb : verb + " " + arguments(request);
    }

    private static String arguments(SmtpRequest request) {
        if (request.verb().equals("AUTH")) {
            return ofAuth(request.arguments());
        }
        return SmtpVerbs.known(request.verb()) ? request.arguments() : SecretMasker.MASK;
    }

    private static String ofAuth(String arguments) {
        int space = arguments.indexOf(' ');
        String mechanism = space < 0 ? arguments : arguments.substring(0, space);
        if (!MECHANISMS.contains(mechanism.toUpperCase(Locale.ROOT))) {
            return SecretMasker.MASK;
        }
        return space < 0 ? mechanism : mechanism + " " + SecretMasker.MASK;
    }
}
