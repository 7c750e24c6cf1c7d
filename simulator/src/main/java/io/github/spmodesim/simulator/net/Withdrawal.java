package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.SmtpExtensions;
import io.github.spmodesim.simulator.imap.Announced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that the dialect announces and a connection is not told of.
 *
 * @param name the capability or mechanism
 * @param mechanism whether it is a mechanism of log-in
 */
record Withdrawal(String name, boolean mechanism) {
    private static final String AUTH = "AUTH";

    /** The capabilities of IMAP without those. */
    static Announced imap(Announced announced, List<Withdrawal> withdrawn) {
        if (withdrawn.isEmpty()) {
            return announced;
        }
        List<String> left = new ArrayList<>(announced.shown());
        withdrawn.forEach(gone -> left.removeIf(gone::isImap));
        return new Announced(left);
    }

    private boolean isImap(String capability) {
        return mechanism
                ? capability.equalsIgnoreCase(AUTH + "=" + name)
                : capability.equalsIgnoreCase(name)
                        || capability.regionMatches(true, 0, name + "=", 0, name.length() + 1);
    }

    /** The extensions of SMTP without those. */
    static SmtpExtensions smtp(SmtpExtensions announced, List<Withdrawal> withdrawn) {
        List<String> left = new ArrayList<>(announced.lines());
        withdrawn.forEach(gone -> left.removeIf(line -> !gone.mechanism && gone.isKeyword(line)));
        withdrawn.forEach(gone -> left.replaceAll(gone::withoutMechanism));
        left.remove(AUTH);
        return new SmtpExtensions(left);
    }

    private boolean isKeyword(String line) {
        return line.split(" ", 2)[0].equalsIgnoreCase(name);
    }

    private String withoutMechanism(String line) {
        return mechanism && line.startsWith(AUTH + " ")
                ? Arrays.stream(line.split(" "))
                        .filter(word -> !word.equalsIgnoreCase(name))
                        .collect(Collectors.joining(" "))
                : line;
    }
}
