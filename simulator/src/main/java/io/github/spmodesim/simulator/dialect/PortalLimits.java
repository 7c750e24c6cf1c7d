package io.github.spmodesim.simulator.dialect;

/**
 * What bounds My docomo's sessions and connections.
 *
 * @param sessions how many sessions are kept
 * @param sessionMinutes how long an unused one lives, by the service's calendar; 0 for ever
 * @param formOctets how large a form may be
 * @param requestSeconds how long a browser may take for each request, in wall time; 0 for ever
 * @param stalledWriteSeconds how long it may take nothing of an answer, in wall time; 0 for ever
 * @param refusalCacheSeconds how long a browser may keep the page that says UW10E6 (claim T3c)
 */
public record PortalLimits(
        Setting<Integer> sessions,
        Setting<Integer> sessionMinutes,
        Setting<Integer> formOctets,
        Setting<Integer> requestSeconds,
        Setting<Integer> stalledWriteSeconds,
        Setting<Integer> refusalCacheSeconds) {
    /** Refuses a number below 0, no session at all, and forms too small for the portal's own. */
    public PortalLimits {
        atLeast(1, "sessions", sessions);
        atLeast(0, "sessionMinutes", sessionMinutes);
        atLeast(1024, "formOctets", formOctets);
        atLeast(0, "requestSeconds", requestSeconds);
        atLeast(0, "stalledWriteSeconds", stalledWriteSeconds);
        atLeast(0, "refusalCacheSeconds", refusalCacheSeconds);
    }

    private static void atLeast(int least, String name, Setting<Integer> limit) {
        if (limit.value() < least) {
            throw new IllegalArgumentException(
                    "portal.limits." + name + ": expected at least " + least + ", got " + limit.value());
        }
    }
}
