/** Small fixtures that tests of several packages share. */
@org.jspecify.annotations.NullMarked
package io.github.spmodesim.simulator.testkit;
