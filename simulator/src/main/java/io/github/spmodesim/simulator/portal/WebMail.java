package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.mailbox.MailStore;
import io.github.spmodesim.simulator.relay.WebSubmission;

/**
 * What stands behind ドコモメール(ブラウザ版).
 *
 * @param store the mail that has come
 * @param outgoing takes the mail that is written there
 */
public record WebMail(MailStore store, WebSubmission outgoing) {}
