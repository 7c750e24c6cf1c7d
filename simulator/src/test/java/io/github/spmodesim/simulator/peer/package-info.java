/** The conversations of {@code wire}, held with a server that others wrote: where does it answer otherwise, and who is right? */
@NullMarked
package io.github.spmodesim.simulator.peer;

import org.jspecify.annotations.NullMarked;
