/** From measurements to medians, goals, tables and plots. */
@NullMarked
package io.github.spmodesim.simulator.bench.report;

import org.jspecify.annotations.NullMarked;
