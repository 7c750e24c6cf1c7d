package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;

/** One field of a server's settings, and what people get wrong in it. */
public enum ServerField {
    /** The domain of the mail address in place of spmode's. */
    HOST("host", "ホスト名"),
    /** The port without TLS. */
    PORT("port", "ポート番号"),
    /** The switch is off. */
    SSL("ssl", "SSL(OFFになっている)"),
    /** The part of the address before the @, which the IMAP ID need not be. */
    USER("user", "ユーザー名"),
    /** Another text. */
    PASSWORD("password", "パスワード"),
    /** The switch is off. */
    AUTHENTICATION("auth", "認証(OFFになっている)");

    private static final int PLAIN_IMAP = 143;
    private static final int PLAIN_SMTP = 25;
    private static final int TLS_IMAP = 993;

    private final String key;
    private final String japanese;

    ServerField(String key, String japanese) {
        this.key = key;
        this.japanese = japanese;
    }

    /** The end of a cause's id. */
    public String key() {
        return key;
    }

    /** What settings screens call it. */
    public String japanese() {
        return japanese;
    }

    /** These settings with this field wrong and every other as it was. */
    public ServerSettings wrong(ServerSettings right, String address) {
        return switch (this) {
            case HOST -> right.withHost(right.host().replace(".spmode.", ".docomo."));
            case PORT -> right.withPort(right.port() == TLS_IMAP ? PLAIN_IMAP : PLAIN_SMTP);
            case SSL -> right.withSecurity(Security.PLAIN);
            case USER -> right.withUser(address.split("@", 2)[0]);
            case PASSWORD ->
                right.withPassword(new TypedPassword(
                        right.credentials().password().reveal().substring(1) + "x"));
            case AUTHENTICATION -> right.withAuthentication(Authentication.NONE);
        };
    }
}
