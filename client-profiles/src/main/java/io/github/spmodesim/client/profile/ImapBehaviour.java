package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * How a client speaks IMAP.
 *
 * @param style tags and letters of its commands
 * @param capability when it asks for the capabilities
 * @param beforeLogin what it says between that and the log-in
 * @param login how it authenticates
 * @param plan what it says once it is logged in
 */
public record ImapBehaviour(
        CommandStyle style,
        CapabilityAsking capability,
        Sourced<List<CommandStep>> beforeLogin,
        LoginOrder<ImapMechanism> login,
        MailboxPlan plan) {}
