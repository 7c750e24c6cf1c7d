package io.github.spmodesim.client.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.device.Authentication;
import io.github.spmodesim.client.device.Credentials;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.MobileConfigs;
import io.github.spmodesim.client.testkit.TestPki;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings out of the files of real clients. */
class ConfigurationReadersTest {
    private static final TypedPassword PASSWORD = new TypedPassword("Secret1234");
    private static final TestPki PKI = new TestPki();
    private static final String PREFS = """
            // Mozilla User Preferences
            user_pref("mail.account.account1.identities", "id1");
            user_pref("mail.account.account1.server", "server1");
            user_pref("mail.account.account2.server", "server2");
            user_pref("mail.server.server2.type", "none");
            user_pref("mail.identity.id1.useremail", "taro@docomo.ne.jp");
            user_pref("mail.identity.id1.smtpServer", "smtp3");
            user_pref("mail.server.server1.type", "imap");
            user_pref("mail.server.server1.name", "ドコモメール");
            user_pref("mail.server.server1.hostname", "imap.spmode.ne.jp");
            user_pref("mail.server.server1.port", 143);
            user_pref("mail.server.server1.socketType", 2);
            user_pref("mail.server.server1.userName", "dtaro");
            user_pref("mail.smtpserver.smtp3.hostname", "smtp.spmode.ne.jp");
            user_pref("mail.smtpserver.smtp3.port", 465);
            user_pref("mail.smtpserver.smtp3.try_ssl", 3);
            user_pref("mail.smtpserver.smtp3.authMethod", 1);
            user_pref("mail.smtpserver.smtp3.username", "dtaro");
            """;
    private static final String AUTOCONFIG = """
            <clientConfig version="1.1"><emailProvider id="docomo.ne.jp">
              <incomingServer type="pop3"><hostname>pop.example</hostname></incomingServer>
              <incomingServer type="imap"><hostname>imap.spmode.ne.jp</hostname><port>993</port>
                <socketType>SSL</socketType><username>%EMAILADDRESS%</username>
                <authentication>password-cleartext</authentication></incomingServer>
              <outgoingServer type="smtp"><hostname>smtp.%EMAILDOMAIN%</hostname><port>587</port>
                <socketType>STARTTLS</socketType><username>fixed</username>
                <authentication>none</authentication></outgoingServer>
            </emailProvider></clientConfig>
            """;

    @Test
    void readsThunderbirdsFirstImapAccountAndTheServerThatItSendsBy() {
        assertThat(PrefsReader.read(PREFS, "", PASSWORD))
                .isEqualTo(new MailAccount(
                        "ドコモメール",
                        "taro@docomo.ne.jp",
                        new ServerSettings("imap.spmode.ne.jp", 143, Security.PLAIN, Credentials.of("dtaro", PASSWORD)),
                        new ServerSettings(
                                "smtp.spmode.ne.jp",
                                465,
                                Security.SSL,
                                new Credentials(Authentication.NONE, "dtaro", PASSWORD))));
    }

    @Test
    void wantsAnImapAccountInPrefs() {
        assertThatThrownBy(() -> PrefsReader.read("user_pref(\"a\", 1);", "", PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prefs.js: found no mail.server.serverN.type of imap, expected an IMAP account");
    }

    /** docomo's account is seldom the only one. */
    @ParameterizedTest
    @CsvSource({"'', imap.spmode.ne.jp", "taro@example.jp, imap.example.jp", "TARO@docomo.ne.jp, imap.spmode.ne.jp"})
    void takesTheAccountOfTheAddressAndElseDocomos(String address, String host) {
        String several = PREFS.replace("account1", "account10")
                        .replace("server1", "server10")
                        .replace("\"id1\"", "\"id1,id7\"")
                + """
                user_pref("mail.account.account2.identities", "id2");
                user_pref("mail.server.server2.type", "imap");
                user_pref("mail.server.server2.hostname", "imap.example.jp");
                user_pref("mail.identity.id2.useremail", "taro@example.jp");
                """;

        assertThat(PrefsReader.read(several, address, PASSWORD).incoming().host())
                .isEqualTo(host);
        assertThatThrownBy(() -> PrefsReader.read(several, "hanako@docomo.ne.jp", PASSWORD))
                .hasMessage("prefs.js: found IMAP accounts of [taro@example.jp, taro@docomo.ne.jp],"
                        + " expected one of hanako@docomo.ne.jp");
    }

    @ParameterizedTest
    @CsvSource({
        "1, PASSWORD",
        "2, PASSWORD",
        "3, PASSWORD",
        "4, ENCRYPTED_PASSWORD",
        "5, KERBEROS",
        "6, NTLM",
        "7, CERTIFICATE",
        "8, ENCRYPTED_PASSWORD",
        "9, PASSWORD",
        "10, OAUTH2"
    })
    void readsThunderbirdsMethodOfAuthentication(String written, Authentication method) {
        String prefs = PREFS + "user_pref(\"mail.server.server1.authMethod\", " + written + ");";

        assertThat(PrefsReader.read(prefs, "", PASSWORD)
                        .incoming()
                        .credentials()
                        .authentication())
                .isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
        "password-cleartext, PASSWORD",
        "password-encrypted, ENCRYPTED_PASSWORD",
        "secure, ENCRYPTED_PASSWORD",
        "GSSAPI, KERBEROS",
        "NTLM, NTLM",
        "TLS-client-cert, CERTIFICATE",
        "OAuth2, OAUTH2",
        "client-IP-address, NONE"
    })
    void readsAutoconfigsMethodOfAuthentication(String written, Authentication method) {
        String text = AUTOCONFIG.replace("password-cleartext", written);

        assertThat(AutoconfigReader.read(text, "a@example.jp", "", PASSWORD)
                        .incoming()
                        .credentials()
                        .authentication())
                .isEqualTo(method);
    }

    @Test
    void saysWhichPortIsNoNumber() {
        assertThatThrownBy(() -> PrefsReader.read(PREFS.replace("143", "imap"), "", PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prefs.js: mail.server.server1.port: found \"imap\", expected a number");
        assertThatThrownBy(() -> AutoconfigReader.read(AUTOCONFIG.replace("993", ""), "a@example.jp", "", PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("autoconfig: port of incomingServer: found \"\", expected a number");
    }

    @Test
    void readsAutoconfigAndFillsItIn() {
        assertThat(AutoconfigReader.read(AUTOCONFIG, "taro@docomo.ne.jp", "", PASSWORD))
                .isEqualTo(new MailAccount(
                        "autoconfig",
                        "taro@docomo.ne.jp",
                        new ServerSettings(
                                "imap.spmode.ne.jp", 993, Security.SSL, Credentials.of("taro@docomo.ne.jp", PASSWORD)),
                        new ServerSettings(
                                "smtp.docomo.ne.jp",
                                587,
                                Security.PLAIN,
                                new Credentials(Authentication.NONE, "fixed", PASSWORD))));
    }

    @Test
    void takesAnOwnUserNameInPlaceOfAPlaceholder() {
        MailAccount account = AutoconfigReader.read(AUTOCONFIG, "taro@docomo.ne.jp", "dtaro", PASSWORD);

        assertThat(account.incoming().credentials().user()).isEqualTo("dtaro");
        assertThat(account.outgoing().credentials().user()).isEqualTo("fixed");
    }

    @Test
    void refusesAFileThatWouldFetchAnother() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><clientConfig>&e;</clientConfig>";

        assertThatThrownBy(() -> AutoconfigReader.read(evil, "taro@docomo.ne.jp", "", PASSWORD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("autoconfig: found no readable XML, expected clientConfig 1.1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsAConfigurationProfileSignedOrNotWithThePasswordThatItHolds(boolean signed) {
        byte[] plain = MobileConfigs.mail(Accounts.PASSWORD);

        Patient patient = MobileConfigAccount.read(
                signed ? PKI.sign(plain) : plain, PKI.trust().authorities(), Optional.of(new TypedPassword("other")));

        assertThat(patient).isEqualTo(new Patient(Accounts.taro(), PasswordSource.PROFILE));
    }

    @Test
    void takesThePasswordOfThePersonWhereAConfigurationProfileHoldsNone() {
        assertThat(MobileConfigAccount.read(MobileConfigs.mail(""), List.of(), Optional.of(PASSWORD)))
                .isEqualTo(new Patient(Accounts.taro(), PasswordSource.TYPED));
        assertThatThrownBy(() -> MobileConfigAccount.read(MobileConfigs.mail(""), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile: found no password in it, expected one or --password-file");
    }

    @Test
    void refusesAConfigurationProfileWithoutAMailAccountAndWhatIsNone() {
        assertThatThrownBy(() -> MobileConfigAccount.read(MobileConfigs.profile(""), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile: found no mail account, expected one");
        assertThatThrownBy(() -> MobileConfigAccount.read(new byte[] {1, 2}, List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("profile: found ");
    }
}
