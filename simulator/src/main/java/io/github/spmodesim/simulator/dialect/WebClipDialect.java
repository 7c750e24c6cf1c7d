package io.github.spmodesim.simulator.dialect;

/**
 * An icon that a profile puts on the home screen.
 *
 * @param label what stands below it
 * @param path the page of the simulator's own portal that it opens; it never leads to the real service
 */
public record WebClipDialect(Setting<String> label, Setting<String> path) {
    /** Refuses what could lead to another host. */
    public WebClipDialect {
        String value = path.value();
        if (!value.startsWith("/") || value.startsWith("//") || value.contains("\\")) {
            throw new IllegalArgumentException(
                    "setup.profile.webClips.*.path: expected a path of the portal that begins with one /, got "
                            + value);
        }
    }
}
