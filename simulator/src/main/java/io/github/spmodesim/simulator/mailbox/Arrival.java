package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;

/**
 * A message as it comes in, before its trace.
 *
 * @param sender the reverse-path, empty for the null sender
 * @param hop the way it came
 * @param text header and body as the client sent them
 */
public record Arrival(Optional<MailAddress> sender, Hop hop, Octets text) {}
