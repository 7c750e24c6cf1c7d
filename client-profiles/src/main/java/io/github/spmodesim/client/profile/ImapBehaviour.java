package io.github.spmodesim.client.profile;

/**
 * How a client speaks IMAP.
 *
 * @param style tags and letters of its commands
 * @param capability when it asks for the capabilities
 * @param login how it authenticates
 * @param plan what it says once it is logged in
 */
public record ImapBehaviour(
        CommandStyle style, CapabilityAsking capability, LoginOrder<ImapMechanism> login, MailboxPlan plan) {}
