package io.github.spmodesim.simulator.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many connections this system lets a process hold. */
final class FileLimit {
    private static final int OTHER_FILES = 500;

    private FileLimit() {}

    /** So many as wanted, or fewer, and then it is said. */
    static int connections(int wanted, Deadline deadline) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            long possible = system.getMaxFileDescriptorCount() - OTHER_FILES;
            if (possible < wanted) {
                deadline.say("ulimit -n is " + system.getMaxFileDescriptorCount() + ": " + possible
                        + " idle connections are held instead of " + wanted);
                return (int) Math.max(1, possible);
            }
        }
        return wanted;
    }
}
