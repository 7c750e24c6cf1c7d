package io.github.spmodesim.client.profile;

import java.time.Duration;

/**
 * Which servers a client guesses from the mail domain.
 *
 * @param imap the incoming servers
 * @param smtp the outgoing servers
 * @param tryTimeout how long it waits for each
 */
public record Guessing(ServerGuess imap, ServerGuess smtp, Sourced<Duration> tryTimeout) {}
