/**
 * The SMTP commands, one a file.
 *
 * <p>Layer 4: may import {@code smtp} and what that may import. A command reads its arguments, asks directory or delivery,
 * and says what came of it; the state is checked before it is called. To add one: write it, put it into {@link
 * io.github.spmodesim.simulator.smtp.command.SmtpCommands}, and add a row to the tables of states in the tests.
 */
@NullMarked
package io.github.spmodesim.simulator.smtp.command;

import org.jspecify.annotations.NullMarked;
