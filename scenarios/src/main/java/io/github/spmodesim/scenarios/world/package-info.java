/**
 * What one scenario lives in: a simulator of its own, people, and the mail apps on their devices.
 *
 * <p>A {@link io.github.spmodesim.scenarios.world.World} belongs to one scenario and is used by one thread.
 */
@NullMarked
package io.github.spmodesim.scenarios.world;

import org.jspecify.annotations.NullMarked;
