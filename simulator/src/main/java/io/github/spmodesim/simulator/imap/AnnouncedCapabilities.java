package io.github.spmodesim.simulator.imap;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The capabilities that a session's host announces. */
final class AnnouncedCapabilities {
    private static final Pattern NUMBER = Pattern.compile("=[0-9]+$");

    private final List<String> shown;
    private final Set<String> names;

    /** These, in order, as they are shown: a number may follow a name. */
    AnnouncedCapabilities(List<String> shown) {
        this.shown = shown;
        this.names = shown.stream()
                .map(capability -> NUMBER.matcher(capability).replaceFirst(""))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> shown() {
        return shown;
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
