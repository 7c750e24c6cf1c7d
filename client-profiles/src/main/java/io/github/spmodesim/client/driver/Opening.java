package io.github.spmodesim.client.driver;

import java.util.Optional;

/**
 * What came of opening a mail client.
 *
 * @param outcome how the launch ended, with the mails that were new
 * @param client the open client; empty if the launch failed
 */
public record Opening(MailOutcome outcome, Optional<OpenClient> client) {}
