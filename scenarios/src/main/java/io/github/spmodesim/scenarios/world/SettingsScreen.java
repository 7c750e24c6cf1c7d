package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import java.util.function.UnaryOperator;

/** The fields of a mail app's settings by their names in the features: {@code 受信のポート}, {@code 送信のSSL}. */
public final class SettingsScreen {
    private static final String WRONG_PASSWORD = "Chigau-012";

    private SettingsScreen() {}

    /**
     * An account with one field typed anew.
     *
     * @param field its name, 受信の, 送信の or 受信と送信の before it; (すべて正しい) changes nothing
     * @param text what is typed
     */
    public static MailAccount typed(MailAccount account, String field, String text) {
        if (field.equals("(すべて正しい)")) {
            return account;
        }
        int at = field.indexOf('の');
        if (at < 0) {
            throw new IllegalArgumentException("欄: found " + field + " with " + text + ", expected one of a side");
        }
        UnaryOperator<ServerSettings> change = change(field.substring(at + 1), text);
        return switch (field.substring(0, at)) {
            case "受信" -> account.withIncoming(change);
            case "送信" -> account.withOutgoing(change);
            case "受信と送信" -> account.withIncoming(change).withOutgoing(change);
            default -> throw new IllegalArgumentException("欄: found " + field + ", expected 受信 or 送信");
        };
    }

    private static UnaryOperator<ServerSettings> change(String field, String text) {
        return switch (field) {
            case "ホスト名" -> server -> server.withHost(text);
            case "ポート" -> server -> server.withPort(Integer.parseInt(text));
            case "SSL" -> server -> server.withSecurity(isOn(text) ? Security.SSL : Security.PLAIN);
            case "認証" ->
                server -> server.withAuthentication(isOn(text) ? Authentication.PASSWORD : Authentication.NONE);
            case "ユーザ名" -> server -> server.withUser(text);
            case "パスワード" ->
                server -> server.withPassword(new TypedPassword(text.equals("違うパスワード") ? WRONG_PASSWORD : text));
            default -> throw new IllegalArgumentException("欄: found " + field + ", expected a known one");
        };
    }

    private static boolean isOn(String text) {
        return switch (text) {
            case "ON" -> true;
            case "OFF" -> false;
            default -> throw new IllegalArgumentException("expected ON or OFF, got " + text);
        };
    }
}
