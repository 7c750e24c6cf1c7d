/**
 * The behaviours of the service that can be switched off, each by values of the dialect or by faults, the claims that each one
 * breaks, and what a run with it has shown.
 *
 * <p>May import the simulator and {@code claim}; the world, which takes a switch, stands above it.
 */
@NullMarked
package io.github.spmodesim.scenarios.switches;

import org.jspecify.annotations.NullMarked;
