package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.OutageCalendar;
import java.util.function.Supplier;

/**
 * What goes wrong on purpose.
 *
 * @param faults the rules
 * @param outages when the service as a whole goes wrong
 * @param revocationList the certificates that the CA has taken back, in DER form
 */
public record Trouble(FaultPlan faults, OutageCalendar outages, Supplier<byte[]> revocationList) {}
