package io.github.spmodesim.simulator.mailbox;

/**
 * A message under its number in one session's view.
 *
 * @param sequence its number, from 1
 * @param message the message
 */
public record NumberedMessage(int sequence, StoredMessage message) {}
