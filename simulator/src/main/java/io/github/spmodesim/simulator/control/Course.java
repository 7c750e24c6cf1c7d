package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.time.SimulatorClock;
import io.github.spmodesim.simulator.transcript.Transcript;

/**
 * What time it is at the service, and what was said there.
 *
 * @param clock the calendar
 * @param transcript the record of the connections
 */
public record Course(SimulatorClock clock, Transcript transcript) {}
