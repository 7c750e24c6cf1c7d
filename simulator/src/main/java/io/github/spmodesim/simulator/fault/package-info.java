/**
 * What goes wrong on purpose: faults, when they strike, and the plan that holds them. Data; no protocol, no Netty.
 *
 * <p>Layer 2: may import {@code access}, {@code dialect} and {@code time}. A {@link io.github.spmodesim.simulator.fault.Fault} is what goes wrong, a {@link
 * io.github.spmodesim.simulator.fault.FaultPoint} when; a {@link io.github.spmodesim.simulator.fault.FaultRule} joins the
 * two with whom it strikes and how often. Whoever reaches a point asks the {@link
 * io.github.spmodesim.simulator.fault.FaultPlan} and lets the fault strike a target of the point's kind.
 *
 * <p>To add a fault: one record with its {@code FORM}, one line in the {@code permits} of its kind and one in {@link
 * io.github.spmodesim.simulator.fault.FaultForms}.
 */
@NullMarked
package io.github.spmodesim.simulator.fault;

import org.jspecify.annotations.NullMarked;
