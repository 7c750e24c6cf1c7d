package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares settings as typed with the article's sheet (claims C2 and C3) and knows what people mistype. */
final class SettingsCheck {
    private static final Set<String> IMAP_HOSTS = Set.of("imap.spmode.ne.jp", "imap2.spmode.ne.jp");
    private static final Set<String> SMTP_HOSTS = Set.of("smtp.spmode.ne.jp");
    private static final int IMAP_PORT = 993;
    private static final int SMTP_PORT = 465;
    private static final int LAST_ASCII = 0x7e;

    private final MailAccount account;

    SettingsCheck(MailAccount account) {
        this.account = account;
    }

    /** What is wrong on paper: nothing is connected to. */
    List<Sign> signs(MailProtocol protocol) {
        ServerSettings typed = account.server(protocol);
        List<Sign> signs = new ArrayList<>();
        host(protocol, typed.host()).ifPresent(signs::add);
        port(protocol, typed.port()).ifPresent(signs::add);
        if (typed.security() == Security.PLAIN) {
            signs.add(setting(protocol, "SSLがOFFです", "SSL is off"));
        }
        Authentication method = typed.credentials().authentication();
        AuthenticationCheck.sign(protocol, method).ifPresent(signs::add);
        if (method != Authentication.NONE) {
            user(protocol, typed.credentials().user()).ifPresent(signs::add);
            password(protocol, typed.credentials().password().reveal()).ifPresent(signs::add);
        }
        return signs;
    }

    private static Optional<Sign> host(MailProtocol protocol, String host) {
        Set<String> right = protocol == MailProtocol.IMAP ? IMAP_HOSTS : SMTP_HOSTS;
        return right.contains(host.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(setting(
                        protocol,
                        "ホスト名が「" + host + "」です(正しくは " + name(protocol) + ")",
                        "the host is \"" + host + "\", expected " + name(protocol)));
    }

    private static Optional<Sign> port(MailProtocol protocol, int port) {
        int right = protocol == MailProtocol.IMAP ? IMAP_PORT : SMTP_PORT;
        return port == right
                ? Optional.empty()
                : Optional.of(setting(
                        protocol,
                        "ポートが" + port + "です(正しくは" + right + ")",
                        "the port is " + port + ", expected " + right));
    }

    /** The IMAP ID may be an address of another provider, so only the account's own address is a sign. */
    private Optional<Sign> user(MailProtocol protocol, String user) {
        if (user.isBlank() || !user.equals(user.strip()) || !isAscii(user)) {
            return Optional.of(login(
                    protocol,
                    "ユーザー名が空か、空白や全角文字を含みます",
                    "the user name is empty or holds spaces or full-width characters"));
        }
        return user.equalsIgnoreCase(account.address())
                ? Optional.of(login(
                        protocol,
                        "ユーザー名がメールアドレスです(正しくはIMAP用ID)",
                        "the user name is the mail address, expected the IMAP ID"))
                : Optional.empty();
    }

    private static Optional<Sign> password(MailProtocol protocol, String password) {
        if (!password.equals(password.strip()) || !isAscii(password)) {
            return Optional.of(new Sign(
                    protocol,
                    Kind.PASSWORD,
                    "パスワードの前後に空白があるか、全角文字を含みます",
                    "the password has a space at an end or holds full-width characters"));
        }
        return Optional.empty();
    }

    private static Sign setting(MailProtocol protocol, String ja, String en) {
        return new Sign(protocol, Kind.SETTING, ja, en);
    }

    private static Sign login(MailProtocol protocol, String ja, String en) {
        return new Sign(protocol, Kind.LOGIN, ja, en);
    }

    private static String name(MailProtocol protocol) {
        return protocol == MailProtocol.IMAP ? "imap.spmode.ne.jp" : "smtp.spmode.ne.jp";
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character <= LAST_ASCII);
    }
}
