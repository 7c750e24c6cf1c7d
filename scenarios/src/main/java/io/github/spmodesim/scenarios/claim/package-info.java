/**
 * What the help article says, claim by claim, as data, and which scenarios prove it.
 *
 * <p>May import nothing of the other packages: reports and steps stand above it.
 */
@NullMarked
package io.github.spmodesim.scenarios.claim;

import org.jspecify.annotations.NullMarked;
