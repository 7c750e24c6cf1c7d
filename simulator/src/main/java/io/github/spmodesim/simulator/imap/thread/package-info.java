/**
 * Conversations by RFC 5256: THREAD=ORDEREDSUBJECT and THREAD=REFERENCES.
 *
 * <p>Layer 3, above {@code imap.sort}: may also import {@code imap.wire}, {@code mailbox} and {@code mime}. Values alone:
 * nothing here knows a session, so that the work can be done on any thread. Nothing calls itself: a conversation may be as deep
 * as the mailbox is long.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.thread;

import org.jspecify.annotations.NullMarked;
