package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.transcript.SecretMasker;
import io.github.spmodesim.simulator.transcript.SecretSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a command as they were sent.
 *
 * @param text the lines joined, one character an octet; each literal stands in it as its announcement followed by CRLF
 * @param literals the literals in order
 */
public record ImapArguments(String text, List<Octets> literals) {
    /** Arguments without any literal. */
    public static ImapArguments of(String text) {
        return new ImapArguments(text, List.of());
    }

    /** Says how much there is, not what: a log-in holds a secret. */
    @Override
    public String toString() {
        return "ImapArguments[" + text.length() + " characters, " + literals.size() + " literals]";
    }

    /** The text from a character on, for a transcript: secrets masked, literals shown as their announcement. */
    String masked(List<SecretSpan> secrets, int from) {
        List<SecretSpan> shifted = new ArrayList<>(secrets.size());
        for (SecretSpan secret : secrets) {
            if (secret.to() > from) {
                shifted.add(new SecretSpan(Math.max(0, secret.from() - from), secret.to() - from));
            }
        }
        int end = text.endsWith("\r\n") && text.length() > from ? text.length() - 2 : text.length();
        return SecretMasker.mask(text.substring(from, end), shifted).replace("\r\n", " ");
    }
}
