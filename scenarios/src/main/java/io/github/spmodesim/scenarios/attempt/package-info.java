/**
 * What a person tries: the article's remedies, halves of them, and what helps against something else.
 *
 * <p>May import {@code world}.
 */
@NullMarked
package io.github.spmodesim.scenarios.attempt;

import org.jspecify.annotations.NullMarked;
