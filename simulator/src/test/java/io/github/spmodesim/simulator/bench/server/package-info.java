/** The servers that are measured, each in a process of its own, started and stopped by its process id. */
@NullMarked
package io.github.spmodesim.simulator.bench.server;

import org.jspecify.annotations.NullMarked;
