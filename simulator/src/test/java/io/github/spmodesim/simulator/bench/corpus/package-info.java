/** The messages that every server holds, made from a seed. */
@NullMarked
package io.github.spmodesim.simulator.bench.corpus;

import org.jspecify.annotations.NullMarked;
