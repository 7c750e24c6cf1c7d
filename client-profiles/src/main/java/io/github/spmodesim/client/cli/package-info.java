/**
 * What a person types: {@code java -jar spmode-sim-client.jar doctor|replay|compare}.
 *
 * <p>Top layer of this module. Its one rule: no password is taken from a command line.
 */
@NullMarked
package io.github.spmodesim.client.cli;

import org.jspecify.annotations.NullMarked;
