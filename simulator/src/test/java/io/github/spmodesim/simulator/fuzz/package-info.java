/**
 * What is fuzzed: each target takes any octets and fails where the code under test breaks a promise.
 *
 * <p>Every committed seed goes through its target as a plain test; {@code ./mvnw -Pfuzz} looks for more with Jazzer.
 */
@NullMarked
package io.github.spmodesim.simulator.fuzz;

import org.jspecify.annotations.NullMarked;
