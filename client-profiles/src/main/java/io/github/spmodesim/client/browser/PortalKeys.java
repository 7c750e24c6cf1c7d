package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.TypedPassword;
import java.util.Map;

/**
 * What a person has in mind when visiting My docomo (claims V1, V3).
 *
 * @param dAccountId typed where the page asks for the d account
 * @param dAccountPassword likewise
 * @param means what 本人確認 is done by: the name of the field
 * @param answer what is typed into it
 */
public record PortalKeys(String dAccountId, TypedPassword dAccountPassword, String means, TypedPassword answer) {
    private static final String NETWORK_PIN = "ネットワーク暗証番号";
    private static final String SPMODE_PASSWORD = "spモードパスワード";

    /** Somebody who knows the network PIN. */
    public static PortalKeys withNetworkPin(String dAccountId, TypedPassword dAccountPassword, TypedPassword pin) {
        return new PortalKeys(dAccountId, dAccountPassword, NETWORK_PIN, pin);
    }

    /** Somebody who knows the spmode password. */
    public static PortalKeys withSpmodePassword(
            String dAccountId, TypedPassword dAccountPassword, TypedPassword spmodePassword) {
        return new PortalKeys(dAccountId, dAccountPassword, SPMODE_PASSWORD, spmodePassword);
    }

    Map<String, String> signIn() {
        return Map.of("dアカウントのID", dAccountId, "dアカウントのパスワード", dAccountPassword.reveal());
    }

    Map<String, String> identity() {
        return Map.of(means, answer.reveal());
    }
}
