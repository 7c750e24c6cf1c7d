package io.github.spmodesim.simulator.smtp.wire;

import io.github.spmodesim.simulator.smtp.wire.SmtpMessageText.Flaw;

/** The text after DATA as RFC 5321 tells it, octet by octet and slowly: an oracle for the quick way. */
final class NaiveText {
    private final WireLimits limits;
    private final StringBuilder text = new StringBuilder();
    private Flaw flaw = Flaw.NONE;
    private int lineOctets;
    private int end = -1;

    private NaiveText(WireLimits limits) {
        this.limits = limits;
    }

    /** Reads octets, one a character. */
    static NaiveText of(String octets, WireLimits limits) {
        NaiveText read = new NaiveText(limits);
        read.read(octets);
        return read;
    }

    /** The index behind the final dot, -1 where it has not come. */
    int end() {
        return end;
    }

    Flaw flaw() {
        return flaw;
    }

    String text() {
        return flaw == Flaw.NONE ? text.toString() : "";
    }

    private void read(String octets) {
        boolean lineStart = true;
        for (int at = 0; at < octets.length(); at++) {
            if (lineStart && octets.startsWith(".\r\n", at)) {
                end = at + 3;
                return;
            }
            char octet = octets.charAt(at);
            boolean dot = lineStart && octet == '.';
            lineStart = false;
            if (dot) {
                continue;
            }
            boolean crBefore = at > 0 && octets.charAt(at - 1) == '\r';
            if (crBefore != (octet == '\n')) {
                broke(Flaw.BARE_LINE_BREAK);
            }
            if (octet == 0) {
                broke(Flaw.NUL);
            }
            take(octet);
            if (crBefore && octet == '\n') {
                lineOctets = 0;
                lineStart = true;
            }
        }
    }

    private void take(char octet) {
        text.append(octet);
        lineOctets++;
        if (text.length() > limits.messageOctets()) {
            broke(Flaw.TOO_BIG);
        }
        if (lineOctets > limits.textLineOctets()) {
            broke(Flaw.LINE_TOO_LONG);
        }
    }

    private void broke(Flaw found) {
        if (flaw == Flaw.NONE) {
            flaw = found;
        }
    }
}
