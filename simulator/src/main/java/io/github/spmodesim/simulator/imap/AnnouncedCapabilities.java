package io.github.spmodesim.simulator.imap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The capabilities that a session's host announces. */
final class AnnouncedCapabilities {
    private final List<String> shown;
    private final Set<String> names = new HashSet<>();

    /** These, in order, as they are shown: a number may follow a name. */
    AnnouncedCapabilities(List<String> shown) {
        this.shown = shown;
        shown.forEach(capability -> names.add(withoutNumber(capability)));
    }

    // Without a stream or a pattern: every log-in pays for it.
    private static String withoutNumber(String capability) {
        int digits = capability.length();
        while (digits > 0 && Character.isDigit(capability.charAt(digits - 1))) {
            digits--;
        }
        boolean numbered = digits < capability.length() && digits > 0 && capability.charAt(digits - 1) == '=';
        return numbered ? capability.substring(0, digits - 1) : capability;
    }

    List<String> shown() {
        return shown;
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
