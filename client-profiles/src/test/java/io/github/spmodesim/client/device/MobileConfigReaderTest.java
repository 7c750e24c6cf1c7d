package io.github.spmodesim.client.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.TestPki;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile as a device reads and installs it (claims C1, U1, T1F1); these are written by hand, as Apple documents them. */
class MobileConfigReaderTest {
    private static final TestPki PKI = new TestPki();

    private final MobileConfigReader reader = new MobileConfigReader(PKI.trust().authorities());
    private final DeviceClock clock = new DeviceClock();
    private final Device phone = new Device(Profiles.named("iphone-mail"), AccessPath.SPMODE_LINE, clock);

    @AfterEach
    void stop() {
        clock.close();
    }

    @Test
    void theMailAccountIsReadAsIfItHadBeenTypedIn() throws Exception {
        ConfigurationProfile profile = reader.read(octets(mail("")));

        assertThat(profile.identifier()).isEqualTo("jp.example.profile");
        assertThat(profile.displayName()).isEqualTo("iPhone利用設定");
        assertThat(profile.accounts()).containsExactly(Accounts.taro());
        assertThat(profile.toString()).doesNotContain(Accounts.PASSWORD);
    }

    @Test
    void anAccountThatBeginsAtAFolderIsToldByItsNameAndWebClipsAreIcons() throws Exception {
        ConfigurationProfile profile = reader.read(
                octets(
                        mail("") + mail("<key>IncomingMailServerIMAPPathPrefix</key><string>メッセージR</string>")
                                + "<dict><key>PayloadType</key><string>com.apple.webClip.managed</string>"
                                + "<key>Label</key><string>My docomo</string><key>URL</key><string>https://localhost/</string></dict>"));

        assertThat(profile.accounts()).hasSize(1);
        assertThat(profile.folders()).containsExactly("ドコモメール");
        assertThat(profile.webClips()).containsExactly(new WebClip("My docomo", URI.create("https://localhost/")));
    }

    @Test
    void whatIsNoImapAccountIsInstalledBesideIt() throws Exception {
        String pop =
                mail("<key>EmailAccountType</key><string>EmailTypePOP</string>").replace("ドコモメール", "会社");
        String wifi = "<dict><key>PayloadType</key><string>com.apple.wifi.managed</string></dict>";

        assertThat(reader.read(octets(wifi + pop + mail(""))).accounts()).containsExactly(Accounts.taro());
    }

    @ParameterizedTest
    @CsvSource({
        "EmailAuthPassword, PASSWORD",
        "EmailAuthNone, NONE",
        "EmailAuthCRAMMD5, ENCRYPTED_PASSWORD",
        "EmailAuthHTTPMD5, ENCRYPTED_PASSWORD",
        "EmailAuthNTLM, NTLM"
    })
    void readsTheMethodOfAuthentication(String written, Authentication method) throws Exception {
        byte[] profile = octets(mail("").replace("EmailAuthPassword", written));

        assertThat(reader.read(profile)
                        .accounts()
                        .get(0)
                        .incoming()
                        .credentials()
                        .authentication())
                .isEqualTo(method);
    }

    @Test
    void whatIsLeftOutIsAsAppleDocumentsIt() throws Exception {
        String bare = """
                <dict><key>PayloadType</key><string>com.apple.mail.managed</string>
                <key>EmailAccountDescription</key><string>x</string><key>EmailAddress</key><string>x@example.jp</string>
                <key>IncomingMailServerHostName</key><string>in</string>
                <key>IncomingMailServerUsername</key><string>u</string>
                <key>IncomingMailServerAuthentication</key><string>EmailAuthPassword</string>
                <key>OutgoingMailServerHostName</key><string>out</string>
                <key>OutgoingMailServerUsername</key><string>u</string>
                <key>OutgoingMailServerAuthentication</key><string>EmailAuthNone</string></dict>""";

        MailAccount account = reader.read(octets(bare)).accounts().get(0);

        assertThat(account.incoming().security()).isEqualTo(Security.PLAIN);
        assertThat(account.incoming().credentials().password().reveal()).isEmpty();
        assertThat(account.outgoing().port()).isEqualTo(25);
        assertThat(account.outgoing().credentials().authentication()).isEqualTo(Authentication.NONE);
    }

    @Test
    void oneSignedByATrustedAuthorityIsVerifiedAndOthersAreNot() throws Exception {
        byte[] octets = octets(mail(""));

        assertThat(reader.read(octets).signature()).isEqualTo(ProfileSignature.NOT_SIGNED);
        assertThat(reader.read(PKI.sign(octets)).signature()).isEqualTo(ProfileSignature.VERIFIED);
        assertThat(reader.read(new TestPki().sign(octets)).signature()).isEqualTo(ProfileSignature.NOT_VERIFIED);
        assertThat(new MobileConfigReader(List.of()).read(PKI.sign(octets)).signature())
                .isEqualTo(ProfileSignature.NOT_VERIFIED);
    }

    @Test
    void oneThatWasChangedOnTheWayIsNotRead() {
        byte[] signed = PKI.sign(octets(mail("")));
        String latin = new String(signed, StandardCharsets.ISO_8859_1);
        byte[] changed = latin.replace("imap.spmode", "evil.spmode").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(changed).isNotEqualTo(signed);
        assertThatThrownBy(() -> reader.read(changed))
                .isInstanceOf(ProfileUnreadableException.class)
                .hasMessageStartingWith("profile: found ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html></html>",
                "<?xml version='1.0'?><plist version='1.0'><array/></plist>",
                "<?xml version='1.0'?><plist version='1.0'><dict/></plist>",
                "<?xml version='1.0'?><broken"
            })
    void whatIsNoProfileIsNotInstalled(String content) {
        assertThatThrownBy(() -> reader.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProfileUnreadableException.class);
    }

    @Test
    void aReinstalledProfileReplacesTheOneOfItsIdentifierWithAllItsAccounts() throws Exception {
        phone.install(reader.read(octets(mail(""))));
        phone.inbox(Accounts.NAME)
                .add(List.of(new ReceivedMail(new MailUid(1, 1), "a@example.jp", "s", Octets.of(new byte[0]))));

        phone.install(
                reader.read(octets(mail("").replace("ドコモメール", "新しい名前").replace(Accounts.PASSWORD, "Another123"))));

        assertThat(phone.profiles()).hasSize(1);
        assertThat(phone.accounts()).extracting(MailAccount::displayName).containsExactly("新しい名前");
        assertThat(phone.account("新しい名前").incoming().credentials().password().reveal())
                .isEqualTo("Another123");
        assertThat(phone.inbox(Accounts.NAME).mails()).isEmpty();
    }

    @Test
    void removingAProfileTakesItsAccountsAndLeavesThoseTypedInByHand() throws Exception {
        MailAccount typed = new MailAccount(
                "会社",
                "taro@example.jp",
                Accounts.taro().incoming(),
                Accounts.taro().outgoing());
        phone.setUp(typed);
        phone.install(reader.read(octets(mail(""))));

        phone.remove("jp.example.other");
        assertThat(phone.accounts()).hasSize(2);
        phone.remove("jp.example.profile");

        assertThat(phone.accounts()).containsExactly(typed);
        assertThat(phone.profiles()).isEmpty();
    }

    private static byte[] octets(String payloads) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <plist version="1.0"><dict>
                <key>PayloadType</key><string>Configuration</string>
                <key>PayloadIdentifier</key><string>jp.example.profile</string>
                <key>PayloadDisplayName</key><string>iPhone利用設定</string>
                <key>PayloadContent</key><array>%s</array></dict></plist>
                """.formatted(payloads).getBytes(StandardCharsets.UTF_8);
    }

    private static String mail(String further) {
        return """
                <dict><key>PayloadType</key><string>com.apple.mail.managed</string>
                <key>EmailAccountDescription</key><string>ドコモメール</string>
                <key>EmailAddress</key><string>taro@docomo.ne.jp</string>%s%s%s
                <key>OutgoingPasswordSameAsIncomingPassword</key><true/></dict>
                """.formatted(
                server("Incoming", "imap.spmode.ne.jp", 993), server("Outgoing", "smtp.spmode.ne.jp", 465), further);
    }

    private static String server(String side, String host, int port) {
        String password =
                side.equals("Incoming") ? "<key>IncomingPassword</key><string>" + Accounts.PASSWORD + "</string>" : "";
        return """
                <key>%1$sMailServerHostName</key><string>%2$s</string>
                <key>%1$sMailServerPortNumber</key><integer>%3$d</integer>
                <key>%1$sMailServerUseSSL</key><true/>
                <key>%1$sMailServerAuthentication</key><string>EmailAuthPassword</string>
                <key>%1$sMailServerUsername</key><string>dtaro</string>
                """.formatted(side, host, port) + password;
    }
}
