/**
 * SEARCH: keys as values, one reader, one matcher, and the run over a mailbox.
 *
 * <p>Layer 3, beside {@code imap}, which must not know it: may import what {@code imap} may, and {@code imap}. No I/O.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.search;

import org.jspecify.annotations.NullMarked;
