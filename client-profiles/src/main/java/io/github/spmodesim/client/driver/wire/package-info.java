/**
 * The driver {@code wire}: speaks a profile's own command sequences over real TLS.
 *
 * <p>May import {@code profile}, {@code device} and {@code driver}; the only package that knows Netty. Its one rule:
 * what is said, and in which order, comes from the profile; the code knows the grammar of the protocols alone.
 *
 * <p>A conversation runs straight down on the caller's thread. The event loop decodes replies and hands them over in
 * {@link io.github.spmodesim.client.driver.wire.Arrivals}; nothing blocks it.
 */
@NullMarked
package io.github.spmodesim.client.driver.wire;

import org.jspecify.annotations.NullMarked;
