package io.github.spmodesim.simulator.imap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The capabilities that a session's host announces; immutable. */
public final class Announced {
    private final List<String> shown;
    private final Set<String> names;

    /** Those that are shown so, in order. */
    public Announced(List<String> shown) {
        this.shown = List.copyOf(shown);
        this.names = names(shown);
    }

    private static Set<String> names(List<String> shown) {
        Set<String> names = new HashSet<>();
        shown.forEach(capability -> names.add(withoutNumber(capability)));
        return names;
    }

    private static String withoutNumber(String capability) {
        int digits = capability.length();
        while (digits > 0 && Character.isDigit(capability.charAt(digits - 1))) {
            digits--;
        }
        boolean numbered = digits < capability.length() && digits > 0 && capability.charAt(digits - 1) == '=';
        return numbered ? capability.substring(0, digits - 1) : capability;
    }

    /** As they are shown. */
    public List<String> shown() {
        return shown;
    }

    /** Whether one is among them, a number that may follow it left aside. */
    boolean has(String capability) {
        return names.contains(capability);
    }
}
