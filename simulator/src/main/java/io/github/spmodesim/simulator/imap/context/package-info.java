/**
 * Contexts: results of SEARCH and SORT that are kept up to date while their mailbox is open (RFC 5267 section 4.3).
 *
 * <p>Layer 3, above {@code imap.search} and {@code imap.sort}: may import both, and what they may. {@code imap} must not know
 * it; it tells its {@link io.github.spmodesim.simulator.imap.ResultContext}s what happens. No I/O.
 *
 * <p>What an event costs: each message that it is about is asked once for each context, and where its content has to be looked
 * into, that is done once and remembered. Nothing else in the mailbox is asked, but by programs whose answers move by
 * themselves, see {@link io.github.spmodesim.simulator.imap.search.StandingSearch}.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.context;

import org.jspecify.annotations.NullMarked;
