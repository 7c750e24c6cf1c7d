/**
 * What a person holds in the hand: a {@link io.github.spmodesim.client.device.Device} with its mail accounts as typed,
 * its way into the network and its own clock.
 *
 * <p>May import {@code profile} only, BouncyCastle and dd-plist. Its one rule: settings stay exactly as they were typed; nothing is trimmed,
 * corrected or resolved here.
 *
 * <p>Values are immutable. A {@code Device} belongs to one thread at a time; a {@code DeviceClock} may be shared.
 */
@NullMarked
package io.github.spmodesim.client.device;

import org.jspecify.annotations.NullMarked;
