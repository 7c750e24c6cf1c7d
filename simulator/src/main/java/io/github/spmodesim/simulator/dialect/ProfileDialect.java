package io.github.spmodesim.simulator.dialect;

import java.util.Map;

/**
 * The iPhone's configuration profile, iPhone利用設定 (claims C1, T1F1).
 *
 * @param servers the servers of its mail account
 * @param organization who is said to have made it
 * @param description what the iPhone says about it
 * @param consent what the iPhone shows before it installs it
 * @param accountName the mail account's name on the iPhone
 * @param messagesName the name of the account for メッセージR/S
 * @param messagesFolder the key of the mailbox that this account begins at
 * @param passwordInside whether the IMAP-only password stands in it; if not, the iPhone asks for it
 * @param webClips icons for the home screen, by key
 * @param variants what a subscriber can choose from, by key, the usual one first
 */
public record ProfileDialect(
        ClientServersDialect servers,
        Setting<String> organization,
        Setting<String> description,
        Setting<String> consent,
        Setting<String> accountName,
        Setting<String> messagesName,
        Setting<String> messagesFolder,
        Setting<Boolean> passwordInside,
        Map<String, WebClipDialect> webClips,
        Map<String, ProfileVariantDialect> variants) {
    /** Refuses a profile of which there is no variant. */
    public ProfileDialect {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("setup.profile.variants: expected at least one, got none");
        }
    }
}
