/**
 * NOTIFY between its arguments and what it makes a session tell (RFC 5465).
 *
 * <p>Layer 3, beside {@code imap}, which must not know it: may import what {@code imap} may, {@code imap} and {@code
 * imap.list}. No I/O.
 *
 * <p>A request becomes {@link io.github.spmodesim.simulator.imap.notify.Interests}, by which what happens is sifted as it
 * happens, on whatever thread; what is left waits, each mailbox and each name once and no more than a bound, until the
 * session has its turn and the client reads.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.notify;

import org.jspecify.annotations.NullMarked;
