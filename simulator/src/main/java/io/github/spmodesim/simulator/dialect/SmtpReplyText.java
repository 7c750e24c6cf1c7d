package io.github.spmodesim.simulator.dialect;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One reply of an SMTP server as it goes over the wire, for example {@code 550 5.1.1 Unknown user}.
 *
 * @param code three digits (RFC 5321 section 4.2)
 * @param enhanced the code of RFC 3463, told where ENHANCEDSTATUSCODES is announced; empty where the dialect has none
 * @param text for people; {@code {address}} stands for the address that is meant
 */
public record SmtpReplyText(int code, Optional<String> enhanced, String text) {
    private static final Pattern FORM =
            Pattern.compile("(?<code>[2-5][0-9]{2}) (?:(?<enhanced>[245]\\.[0-9]{1,3}\\.[0-9]{1,3}) )?(?<text>.*)");
    private static final String ADDRESS = "{address}";

    /**
     * Reads a reply.
     *
     * @throws IllegalArgumentException when it is none, or its two codes contradict each other (RFC 2034 section 4)
     */
    @JsonCreator
    public static SmtpReplyText of(String reply) {
        Matcher matcher = FORM.matcher(reply);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "SMTP reply: expected a code from 200 to 599, a space, and a text that may"
                            + " begin with a code such as 5.1.1, got " + reply);
        }
        Optional<String> enhanced = Optional.ofNullable(matcher.group("enhanced"));
        if (enhanced.isPresent() && enhanced.get().charAt(0) != reply.charAt(0)) {
            throw new IllegalArgumentException(
                    "SMTP reply: expected two codes that begin with the same digit, got " + reply);
        }
        return new SmtpReplyText(Integer.parseInt(matcher.group("code")), enhanced, matcher.group("text"));
    }

    /** This reply for an address. */
    public SmtpReplyText naming(String address) {
        return new SmtpReplyText(code, enhanced, text.replace(ADDRESS, address));
    }

    /** The text as it follows the code, with the enhanced code before it where those are announced. */
    public String afterCode(boolean enhancedCodes) {
        return enhancedCodes && enhanced.isPresent() ? enhanced.get() + " " + text : text;
    }

    /** The reply as it is written in a dialect. */
    @Override
    public String toString() {
        return code + " " + afterCode(true);
    }
}
