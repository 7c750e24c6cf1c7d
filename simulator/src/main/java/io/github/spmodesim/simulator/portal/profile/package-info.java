/**
 * What the portal hands out so that a mail client sets itself up: the iPhone's configuration profile
 * ({@link io.github.spmodesim.simulator.portal.profile.ProfileDownloads}) and Thunderbird's autoconfiguration
 * ({@link io.github.spmodesim.simulator.portal.profile.Autoconfig}).
 *
 * <p>Layer 5, below {@code portal}: may import {@code http}, {@code subscriber} and {@code dialect}. Its one rule: values in,
 * octets out; who may have them the portal decides before it asks.
 *
 * <p>Threads: all types are immutable, so every one is safe for use by many threads.
 */
@NullMarked
package io.github.spmodesim.simulator.portal.profile;

import org.jspecify.annotations.NullMarked;
