/**
 * Compares what a profile says with what a real client was recorded saying.
 *
 * <p>May import {@code profile}, {@code device} and {@code driver}. Its one rule: both are brought into one normal form, in
 * which nothing arbitrary is left: no first tag, no secret, no size.
 */
@NullMarked
package io.github.spmodesim.client.conformance;

import org.jspecify.annotations.NullMarked;
