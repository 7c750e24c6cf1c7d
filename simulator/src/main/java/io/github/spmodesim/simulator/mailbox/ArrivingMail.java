package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.Optional;

/**
 * What a {@link DeliveryRule} sees of a message.
 *
 * @param sender the reverse-path, empty for the null sender
 * @param header the header as it came in, before its trace
 */
public record ArrivingMail(Optional<MailAddress> sender, HeaderFields header) {}
