/**
 * What a person sees: the outcome of an action in the words of the mail client.
 *
 * <p>May import {@code profile}, {@code device} and {@code driver}. Its one rule: words come from the profile; what
 * nobody knows stays unknown, so that a scenario depending on it is pending and not green.
 */
@NullMarked
package io.github.spmodesim.client.symptom;

import org.jspecify.annotations.NullMarked;
