/**
 * The IMAP commands, one a file.
 *
 * <p>Layer 4: may import {@code imap} and what that may import. A command reads its arguments, asks store or directory, and
 * says what came of it; state and capability are checked before it is called, the tagged reply is written after it. To add
 * one: write it, put it into {@link io.github.spmodesim.simulator.imap.command.ImapCommands}, and add a conversation to the
 * tests.
 */
@NullMarked
package io.github.spmodesim.simulator.imap.command;

import org.jspecify.annotations.NullMarked;
