/**
 * What a person can do about a trouble: one action on a device, one per file.
 *
 * <p>May import {@code profile} and {@code device}. Its one rule: a remedy changes what its steps name and nothing
 * else, so that a scenario can show which remedies do not help.
 */
@NullMarked
package io.github.spmodesim.client.remedy;

import org.jspecify.annotations.NullMarked;
