/**
 * The order of messages by RFC 5256: base subject, sent date, collation, sort keys.
 *
 * <p>Layer 3, below {@code imap.thread}: may import {@code imap.wire}, {@code mailbox} and {@code mime}. Values alone: nothing
 * here knows a session, so that the work can be done on any thread.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.sort;

import org.jspecify.annotations.NullMarked;
