package io.github.spmodesim.client.testkit;

import java.nio.charset.StandardCharsets;

/** Configuration profiles written by hand, as Apple documents them. */
public final class MobileConfigs {
    private MobileConfigs() {}

    /** The article's account with this password in it; an empty one is left out. */
    public static byte[] mail(String password) {
        return profile("""
                <dict><key>PayloadType</key><string>com.apple.mail.managed</string>
                <key>EmailAccountDescription</key><string>ドコモメール</string>
                <key>EmailAddress</key><string>taro@docomo.ne.jp</string>
                <key>IncomingMailServerHostName</key><string>imap.spmode.ne.jp</string>
                <key>IncomingMailServerPortNumber</key><integer>993</integer>
                <key>IncomingMailServerUseSSL</key><true/>
                <key>IncomingMailServerUsername</key><string>dtaro</string>
                <key>IncomingMailServerAuthentication</key><string>EmailAuthPassword</string>
                %s
                <key>OutgoingMailServerHostName</key><string>smtp.spmode.ne.jp</string>
                <key>OutgoingMailServerPortNumber</key><integer>465</integer>
                <key>OutgoingMailServerUseSSL</key><true/>
                <key>OutgoingMailServerUsername</key><string>dtaro</string>
                <key>OutgoingMailServerAuthentication</key><string>EmailAuthPassword</string>
                <key>OutgoingPasswordSameAsIncomingPassword</key><true/></dict>
                """.formatted(
                        password.isEmpty() ? "" : "<key>IncomingPassword</key><string>" + password + "</string>"));
    }

    /** A profile with these payloads. */
    public static byte[] profile(String payloads) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <plist version="1.0"><dict>
                <key>PayloadType</key><string>Configuration</string>
                <key>PayloadIdentifier</key><string>jp.example.profile</string>
                <key>PayloadDisplayName</key><string>iPhone利用設定</string>
                <key>PayloadContent</key><array>%s</array></dict></plist>
                """.formatted(payloads).getBytes(StandardCharsets.UTF_8);
    }
}
