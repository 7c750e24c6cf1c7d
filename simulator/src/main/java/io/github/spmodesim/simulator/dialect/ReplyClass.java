package io.github.spmodesim.simulator.dialect;

import java.util.Arrays;

/** What the first digit of a reply says (RFC 5321 section 4.2.1). */
enum ReplyClass {
    /** Done. */
    SUCCESS("2"),
    /** Half done: the client has to go on. */
    GO_ON("3"),
    /** Refused, for now or for good. */
    REFUSAL("45");

    private final String digits;

    ReplyClass(String digits) {
        this.digits = digits;
    }

    /**
     * Makes sure that replies are of this class.
     *
     * @throws IllegalArgumentException naming the first that is not
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final void check(Setting<SmtpReplyText>... replies) {
        Arrays.stream(replies)
                .map(Setting::value)
                .filter(reply -> digits.indexOf(reply.toString().charAt(0)) < 0)
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("SMTP reply: expected a code that begins with "
                            + String.join(" or ", digits.split("")) + " here, got " + wrong);
                });
    }
}
