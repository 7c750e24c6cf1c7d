/**
 * The driver {@code curl}: a worked example of how a client of one's own comes in by the door {@link
 * io.github.spmodesim.client.driver.MailDriver}, here a command-line program that is started as a process.
 *
 * <p>May import {@code profile}, {@code device} and {@code driver}. Its one rule: no password stands on a command line; it goes in
 * by standard input and comes out masked.
 */
@NullMarked
package io.github.spmodesim.client.driver.curl;

import org.jspecify.annotations.NullMarked;
