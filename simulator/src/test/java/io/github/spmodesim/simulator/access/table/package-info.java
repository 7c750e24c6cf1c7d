/** Who is let in: every combination of what an outcome can depend on, against rules that a person wrote. */
@NullMarked
package io.github.spmodesim.simulator.access.table;

import org.jspecify.annotations.NullMarked;
