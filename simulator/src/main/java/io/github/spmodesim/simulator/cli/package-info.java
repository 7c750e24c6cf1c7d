/**
 * The command line of {@code spmode-sim.jar}.
 *
 * <p>Layer 7: may import everything. Whatever is wrong with the input gives one sentence on stderr and exit 2.
 */
@NullMarked
package io.github.spmodesim.simulator.cli;

import org.jspecify.annotations.NullMarked;
