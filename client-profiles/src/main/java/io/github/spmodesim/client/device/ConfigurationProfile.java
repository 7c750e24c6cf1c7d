package io.github.spmodesim.client.device;

import java.util.List;

/**
 * Apple's configuration profile as a device reads it: iPhone利用設定 (claims C1, T1F1).
 *
 * @param identifier a profile of the same identifier is replaced by it
 * @param displayName its name under VPNとデバイス管理
 * @param signature who made it
 * @param accounts the mail accounts that it sets up, those that begin at a folder left out: no client of this library has that
 * @param webClips the icons that it sets up
 * @param folders the names of the accounts that begin at a folder, such as {@code メッセージR/S}
 */
public record ConfigurationProfile(
        String identifier,
        String displayName,
        ProfileSignature signature,
        List<MailAccount> accounts,
        List<WebClip> webClips,
        List<String> folders) {
    /** Copies the lists. */
    public ConfigurationProfile {
        accounts = List.copyOf(accounts);
        webClips = List.copyOf(webClips);
        folders = List.copyOf(folders);
    }
}
