package io.github.spmodesim.simulator.smtp.client;

import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a server has announced (RFC 5321 section 4.1.1.1); immutable.
 *
 * @param words what follows each keyword, by the keyword in upper case
 */
record ServerExtensions(Map<String, String> words) {
    /** Copies the map. */
    ServerExtensions {
        words = Map.copyOf(words);
    }

    /** A server that was greeted by HELO. */
    static ServerExtensions none() {
        return new ServerExtensions(Map.of());
    }

    /** The lines of an EHLO reply after its first. */
    static ServerExtensions of(SmtpReply ehlo) {
        Map<String, String> words = new HashMap<>();
        List<String> lines = ehlo.lines();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.strip().split("[ =]", 2);
            words.put(parts[0].toUpperCase(Locale.ROOT), parts.length == 2 ? parts[1].strip() : "");
        }
        return new ServerExtensions(words);
    }

    boolean has(String keyword) {
        return words.containsKey(keyword);
    }

    /** The largest message in octets; empty where no bound is told (RFC 1870 section 4: none, or 0). */
    OptionalLong largestMessage() {
        String size = words.getOrDefault("SIZE", "");
        return size.matches("[0-9]{1,18}") && Long.parseLong(size) > 0
                ? OptionalLong.of(Long.parseLong(size))
                : OptionalLong.empty();
    }
}
