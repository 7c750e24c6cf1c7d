/**
 * The steps of the features, by noun.
 *
 * <p>Steps translate words into calls of the world and look at what came of them; they hold no state but the world's.
 */
@NullMarked
package io.github.spmodesim.scenarios.step;

import org.jspecify.annotations.NullMarked;
