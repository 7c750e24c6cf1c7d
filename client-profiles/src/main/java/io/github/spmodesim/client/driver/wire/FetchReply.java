package io.github.spmodesim.client.driver.wire;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a FETCH reply, RFC 3501 section 7.4.2.
 *
 * @param attributes value by name in upper case, one character per octet; a list as it stands, with its parentheses
 */
record FetchReply(Map<String, String> attributes) {
    private static final Pattern FETCH = Pattern.compile("\\d+ FETCH \\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    FetchReply {
        attributes = Map.copyOf(attributes);
    }

    /** Reads an untagged reply; empty if it is no FETCH. */
    static Optional<FetchReply> read(ImapReply reply) {
        Matcher matcher = FETCH.matcher(reply.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        FetchText text = new FetchText(reply.text(), matcher.end(), reply.literals());
        Map<String, String> attributes = new HashMap<>();
        while (text.hasMore()) {
            String name = text.name().toUpperCase(Locale.ROOT);
            attributes.put(name, text.value());
        }
        return Optional.of(new FetchReply(attributes));
    }

    /** The UID, if the server said it. */
    Optional<Long> uid() {
        return Optional.ofNullable(attributes.get("UID"))
                .filter(uid -> NUMBER.matcher(uid).matches())
                .map(Long::valueOf);
    }

    /** The whole mail, if it was asked for. */
    Optional<String> wholeMail() {
        return Optional.ofNullable(attributes.get("BODY[]"));
    }
}
