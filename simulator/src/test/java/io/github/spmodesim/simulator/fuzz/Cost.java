package io.github.spmodesim.simulator.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one execution costs the thread that runs it; neither depends on who else uses the machine.
 *
 * @param nanos time on a processor
 * @param octets memory taken
 */
record Cost(long nanos, long octets) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(FuzzTarget target, byte[] input) throws Exception {
        long octets = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        target.run(input);
        return new Cost(THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getCurrentThreadAllocatedBytes() - octets);
    }

    boolean isMoreThan(long someNanos, long someOctets) {
        return nanos > someNanos || octets > someOctets;
    }

    Cost least(Cost other) {
        return new Cost(Math.min(nanos, other.nanos), Math.min(octets, other.octets));
    }

    /** Whether time or memory is beyond what is cheap, and beyond {@code factor} times the base. */
    boolean growsBy(int factor, Cost base, long cheapNanos, long cheapOctets) {
        return (nanos > cheapNanos && nanos > factor * base.nanos)
                || (octets > cheapOctets && octets > factor * base.octets);
    }
}
