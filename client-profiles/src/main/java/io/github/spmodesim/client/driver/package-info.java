/**
 * The door that a mail client comes in by: a {@link io.github.spmodesim.client.driver.MailDriver} is given settings as
 * typed and a route, and answers with a {@link io.github.spmodesim.client.driver.MailOutcome}.
 *
 * <p>May import {@code profile} and {@code device}. Its one rule: whatever happens on the network is an outcome, never
 * an exception. Netty appears in {@code driver.wire} alone.
 *
 * <p>A driver runs on the thread that calls it and returns when the client would be done.
 */
@NullMarked
package io.github.spmodesim.client.driver;

import org.jspecify.annotations.NullMarked;
