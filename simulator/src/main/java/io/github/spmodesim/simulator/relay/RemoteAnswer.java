package io.github.spmodesim.simulator.relay;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another provider's server, or the way to it, said of one recipient.
 *
 * @param verdict what follows from it
 * @param server the server's name, empty where none was reached
 * @param status as in RFC 3463, {@code 5.1.1}
 * @param diagnostic as in RFC 3464 section 2.3.6, its type first: {@code smtp; 550 5.1.1 no such user}
 */
public record RemoteAnswer(Verdict verdict, Optional<String> server, String status, String diagnostic) {
    private static final Pattern STATUS = Pattern.compile("([245])\\.[0-9]{1,3}\\.[0-9]{1,3}(?: |$)");
    private static final int MOST_CHARACTERS = 900;
    private static final String OWN_TYPE = "x-spmode-sim; ";

    /** What follows from an answer. */
    public enum Verdict {
        /** It is the server's now, and the server sends no notices. */
        TAKEN,
        /** It is the server's now, and so are the notices (RFC 3461 section 5.2.1). */
        TAKEN_WITH_NOTICES,
        /** It will never take it. */
        REFUSED,
        /** It may take it later. */
        DEFERRED
    }

    /**
     * A reply to an SMTP command. Its enhanced status code is taken where it has one of the reply's own class (RFC 2034
     * section 4).
     */
    public static RemoteAnswer replied(Verdict verdict, String server, int code, List<String> lines) {
        String text = printable(String.join(" ", lines));
        Matcher enhanced = STATUS.matcher(text);
        boolean fits = enhanced.lookingAt() && enhanced.group(1).equals(String.valueOf(code / 100));
        return new RemoteAnswer(
                verdict,
                Optional.of(server),
                fits ? enhanced.group().strip() : code / 100 + ".0.0",
                ("smtp; " + code + " " + text).strip());
    }

    /** No reply, but something that kept a message from being handed over. */
    public static RemoteAnswer failed(Verdict verdict, Optional<String> server, String status, String why) {
        return new RemoteAnswer(verdict, server, status, OWN_TYPE + printable(why));
    }

    /** The last answer before the sender was given up on (RFC 3463 section 3.5: delivery time expired). */
    RemoteAnswer expired() {
        return new RemoteAnswer(Verdict.REFUSED, server, "4.4.7", diagnostic);
    }

    /** The diagnostic without its type. */
    public String words() {
        return diagnostic.substring(diagnostic.indexOf(';') + 1).strip();
    }

    // It ends up in header fields and on a person's screen, and a stranger's server has chosen it.
    private static String printable(String text) {
        String safe = text.replaceAll("[^ -~]+", "?").replaceAll(" +", " ").strip();
        return safe.length() <= MOST_CHARACTERS ? safe : safe.substring(0, MOST_CHARACTERS) + "...";
    }
}
