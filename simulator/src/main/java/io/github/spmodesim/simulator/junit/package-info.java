/**
 * The simulator in JUnit 5 tests: {@link io.github.spmodesim.simulator.junit.SpmodeTest} on the class, the simulator and a
 * subscriber as parameters.
 *
 * <p>Layer 7. Needs {@code junit-jupiter-api}, which this library does not bring along: whoever writes such tests has it.
 */
@NullMarked
package io.github.spmodesim.simulator.junit;

import org.jspecify.annotations.NullMarked;
