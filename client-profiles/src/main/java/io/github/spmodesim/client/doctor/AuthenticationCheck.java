package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.Optional;

/**
 * Whether the authentication setting is the one that docomo takes; it announces {@code AUTH=LOGIN} alone, so that a password in
 * clear inside TLS is the only one. The words are those of Thunderbird's settings.
 */
final class AuthenticationCheck {
    private AuthenticationCheck() {}

    static Optional<Sign> sign(MailProtocol protocol, Authentication found) {
        return switch (found) {
            case PASSWORD -> Optional.empty();
            case NONE -> Optional.of(new Sign(protocol, Kind.LOGIN, "認証がOFFです", "authentication is off"));
            case ENCRYPTED_PASSWORD -> other(protocol, "暗号化されたパスワード認証", "encrypted password");
            case KERBEROS -> other(protocol, "Kerberos / GSSAPI", "Kerberos / GSSAPI");
            case NTLM -> other(protocol, "NTLM", "NTLM");
            case CERTIFICATE -> other(protocol, "TLS 証明書", "TLS certificate");
            case OAUTH2 -> other(protocol, "OAuth2", "OAuth2");
        };
    }

    private static Optional<Sign> other(MailProtocol protocol, String ja, String en) {
        return Optional.of(new Sign(
                protocol,
                Kind.LOGIN,
                "認証方式が「" + ja + "」です(正しくは通常のパスワード認証)",
                "the authentication method is " + en + ", expected a normal password"));
    }
}
