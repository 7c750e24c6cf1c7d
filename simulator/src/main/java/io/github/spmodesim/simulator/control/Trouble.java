package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.fault.FaultPlan;
import java.util.function.Supplier;

/**
 * What goes wrong on purpose.
 *
 * @param faults the rules
 * @param revocationList the certificates that the CA has taken back, in DER form
 */
public record Trouble(FaultPlan faults, Supplier<byte[]> revocationList) {}
