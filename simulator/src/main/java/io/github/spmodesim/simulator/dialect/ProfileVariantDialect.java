package io.github.spmodesim.simulator.dialect;

/**
 * One of the profiles that a subscriber can choose from.
 *
 * @param displayName its name on the iPhone
 * @param identifier what a reinstalled profile is known by: it replaces the one of the same identifier; {@code {subscriber}}
 *     stands for what differs from subscriber to subscriber
 * @param messages whether the account for メッセージR/S is in it
 * @param webClips whether the icons are in it
 */
public record ProfileVariantDialect(
        Setting<String> displayName,
        Setting<String> identifier,
        Setting<Boolean> messages,
        Setting<Boolean> webClips) {}
