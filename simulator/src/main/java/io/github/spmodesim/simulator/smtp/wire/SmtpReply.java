package io.github.spmodesim.simulator.smtp.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * What the server says (RFC 5321 section 4.2).
 *
 * @param code three digits
 * @param lines the text of each line, at least one, which may be empty
 */
public record SmtpReply(int code, List<String> lines) {
    /** Refuses what is no reply on the wire. */
    public SmtpReply {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("SMTP reply: expected a code from 200 to 599, got " + code);
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("SMTP reply " + code + ": expected at least one line, got none");
        }
        for (String line : lines) {
            if (line.indexOf('\r') >= 0 || line.indexOf('\n') >= 0) {
                throw new IllegalArgumentException(
                        "SMTP reply " + code + ": expected lines without their ends, got one");
            }
        }
        lines = List.copyOf(lines);
    }

    /** A reply of one line. */
    public static SmtpReply of(int code, String text) {
        return new SmtpReply(code, List.of(text));
    }

    /** Replies of one code as one. */
    public static SmtpReply joined(List<SmtpReply> replies) {
        return new SmtpReply(
                replies.get(0).code(),
                replies.stream().flatMap(reply -> reply.lines().stream()).toList());
    }

    /** The lines as they go out, without their ends: a hyphen after the code in all but the last. */
    public List<String> onTheWire() {
        List<String> coded = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            coded.add(code + (i < lines.size() - 1 ? "-" : " ") + lines.get(i));
        }
        return coded;
    }
}
