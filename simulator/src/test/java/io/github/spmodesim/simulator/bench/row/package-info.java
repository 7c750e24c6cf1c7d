/** What is measured: one class for each kind of work. */
@NullMarked
package io.github.spmodesim.simulator.bench.row;

import org.jspecify.annotations.NullMarked;
