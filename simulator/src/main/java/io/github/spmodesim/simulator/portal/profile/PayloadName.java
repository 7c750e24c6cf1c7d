package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * What an iPhone knows a profile or a payload by. The same subscriber always gets the same, so that a reinstalled profile
 * replaces the one that is there (docomo-mail.md section 6, REP) and nothing lies there twice.
 *
 * @param identifier reverse-DNS style
 */
record PayloadName(String identifier) {
    private static final String SUBSCRIBER = "{subscriber}";

    /** The name of a subscriber's profile; an IMAP ID may hold what an identifier cannot, so a UUID stands for it. */
    static PayloadName of(String pattern, ImapId subscriber) {
        return new PayloadName(pattern.replace(SUBSCRIBER, uuid("subscriber " + subscriber.value())));
    }

    /** The name of a part of it. */
    PayloadName part(String name) {
        return new PayloadName(identifier + "." + name);
    }

    /** A UUID (RFC 9562 section 5.3) made of the identifier and of nothing else: no secret can be guessed from it. */
    String uuid() {
        return uuid(identifier).toUpperCase(Locale.ROOT);
    }

    private static String uuid(String text) {
        byte[] octets = ("spmode-sim " + text).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(octets).toString();
    }
}
