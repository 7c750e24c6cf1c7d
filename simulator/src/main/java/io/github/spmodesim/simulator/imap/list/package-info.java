/**
 * LIST and LSUB between their arguments and their replies (RFC 3501 sections 6.3.8 and 6.3.9; RFC 5258).
 *
 * <p>Layer 3, beside {@code imap}, which must not know it: may import what {@code imap} may, and {@code imap}. No I/O.
 *
 * <p>A request is a value, read strictly: an option of a capability that is not announced is none. What it finds is made as
 * the client reads it.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.list;

import org.jspecify.annotations.NullMarked;
