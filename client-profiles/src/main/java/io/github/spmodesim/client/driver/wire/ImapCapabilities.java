package io.github.spmodesim.client.driver.wire;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the server of one connection announced last, in whichever of the three ways it did (RFC 3501 section 7.2.1). */
final class ImapCapabilities {
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final String NAME = "CAPABILITY";

    private Set<String> announced = Set.of();
    private boolean known;

    /** The capabilities in upper case; empty if none were announced. */
    Set<String> announced() {
        return announced;
    }

    boolean known() {
        return known;
    }

    /** What was announced holds no longer: a log-in changes it. */
    void forget() {
        known = false;
    }

    void absorb(ImapReply reply) {
        if (reply.code().filter(NAME::equals).isPresent()) {
            take(reply.codeArguments());
        } else if (reply.kind() == ImapReply.Kind.UNTAGGED
                && reply.text().toUpperCase(Locale.ROOT).startsWith(NAME + " ")) {
            take(reply.text().substring(NAME.length() + 1));
        }
    }

    private void take(String list) {
        announced =
                Set.copyOf(new HashSet<>(Arrays.asList(SPACES.split(list.strip().toUpperCase(Locale.ROOT), -1))));
        known = true;
    }
}
