/**
 * Calendar time of the service.
 *
 * <p>Layer 0: imports nothing of the project. Contract dates, outage windows and INTERNALDATE are on this clock; delays
 * on the wire are wall time, because real clients measure them with time-outs of their own.
 */
@NullMarked
package io.github.spmodesim.simulator.time;

import org.jspecify.annotations.NullMarked;
