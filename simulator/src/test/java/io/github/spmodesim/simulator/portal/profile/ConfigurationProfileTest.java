package io.github.spmodesim.simulator.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dd.plist.NSDictionary;
import io.github.spmodesim.simulator.dialect.ClientServersDialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.MessageSettings;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims C1, U1 and T1F1: what an iPhone is given, read back by others than who wrote it. */
class ConfigurationProfileTest {
    private static final String MAIL = "com.apple.mail.managed";
    private static final String WEB_CLIP = "com.apple.webClip.managed";

    private final ProfileBench bench = new ProfileBench();
    private final Subscriber taro = bench.subscriber("taro-d", "taro@docomo.ne.jp");

    @Test
    void theMailAccountHasBothServersWithTheImapIdAndTheImapOnlyPassword() {
        NSDictionary mail = bench.profile(taro, "full").mail();
        String password = taro.imapPassword().value();

        assertThat(settings(mail))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("EmailAccountType", "EmailTypeIMAP"),
                        Map.entry("EmailAccountDescription", "ドコモメール"),
                        Map.entry("EmailAddress", "taro@docomo.ne.jp"),
                        Map.entry("IncomingMailServerAuthentication", "EmailAuthPassword"),
                        Map.entry("IncomingMailServerHostName", "imap2.spmode.ne.jp"),
                        Map.entry("IncomingMailServerPortNumber", 993),
                        Map.entry("IncomingMailServerUseSSL", true),
                        Map.entry("IncomingMailServerUsername", "taro-d"),
                        Map.entry("IncomingPassword", password),
                        Map.entry("OutgoingMailServerAuthentication", "EmailAuthPassword"),
                        Map.entry("OutgoingMailServerHostName", "smtp.spmode.ne.jp"),
                        Map.entry("OutgoingMailServerPortNumber", 465),
                        Map.entry("OutgoingMailServerUseSSL", true),
                        Map.entry("OutgoingMailServerUsername", "taro-d"),
                        Map.entry("OutgoingPassword", password),
                        Map.entry("OutgoingPasswordSameAsIncomingPassword", true),
                        Map.entry("PreventMove", false),
                        Map.entry("PreventAppSheet", false)));
    }

    @Test
    void messagesAreAnAccountOfTheirOwnThatBeginsAtTheirFolder() {
        NSDictionary messages = bench.profile(taro, "full").payloads(MAIL).get(1);

        assertThat(ReadProfile.text(messages, "EmailAccountDescription")).isEqualTo("メッセージR/S");
        assertThat(ReadProfile.text(messages, "IncomingMailServerIMAPPathPrefix"))
                .isEqualTo("メッセージR");
        assertThat(ReadProfile.text(messages, "IncomingMailServerUsername")).isEqualTo("taro-d");
    }

    @Test
    void whoTakesNoMessagesGetsNoAccountForThem() {
        ProfileBench.done(bench.directory().setMessages(taro.imapId(), new MessageSettings(false, false)));
        assertThat(bench.profile(taro, "full").payloads(MAIL)).hasSize(1);

        ProfileBench.done(bench.directory().setMessages(taro.imapId(), new MessageSettings(false, true)));
        assertThat(bench.profile(taro, "full").payloads(MAIL)).hasSize(2);
    }

    @Test
    void webClipsOpenTheSimulatorsOwnPortalAndSayWhoseItIs() {
        List<NSDictionary> clips = bench.profile(taro, "full").payloads(WEB_CLIP);

        assertThat(clips)
                .extracting(clip -> ReadProfile.text(clip, "URL"))
                .containsExactly(
                        "https://localhost:10443/", "https://localhost:10443/site/mail/src/domail_imappass.html");
        assertThat(clips).allSatisfy(clip -> {
            assertThat(ReadProfile.text(clip, "Label")).contains("シミュレーター");
            assertThat(ReadProfile.java(clip, "IsRemovable")).isEqualTo(true);
        });
    }

    @Test
    void aWebClipCannotBeLedToAnotherHost() {
        for (String path : List.of("https://example.com/", "//example.com/", "/\\example.com", "x")) {
            assertThatThrownBy(() -> new ProfileBench(Map.of("setup.profile.webClips.top.path", path)))
                    .hasMessageContaining("a path of the portal");
        }
    }

    @ParameterizedTest
    @CsvSource({"full, 2, 2", "mailAndMessages, 2, 0", "mailOnly, 1, 0", "multiDevice, 1, 0"})
    void eachChoiceHoldsWhatItsNameSays(String key, int accounts, int webClips) {
        ReadProfile profile = bench.profile(taro, key);

        assertThat(profile.payloads(MAIL)).hasSize(accounts);
        assertThat(profile.payloads(WEB_CLIP)).hasSize(webClips);
        assertThat(profile.payloads()).hasSize(accounts + webClips);
    }

    @Test
    void theChoicesAreToldWithTheUsualOneFirstAndAnUnknownOneIsNone() {
        ProfileDownloads downloads = bench.downloads(ProfileBench.BY_NAME);

        assertThat(downloads.choices())
                .extracting(ProfileChoice::key)
                .containsExactly("full", "mailAndMessages", "mailOnly", "multiDevice");
        assertThat(downloads.choices().get(0).displayName()).isEqualTo("iPhone利用設定(シミュレーター)");
        assertThat(downloads.chosen(taro, "other")).isEmpty();
        assertThat(ReadProfile.of(downloads.usual(taro).octets(), ProfileBench.TLS.caCertificate()))
                .isEqualTo(bench.profile(taro, "full"));
    }

    @Test
    void theProfileSaysThatItIsASimulatorsAndCanBeRemoved() {
        ReadProfile profile = bench.profile(taro, "full");

        assertThat(profile.text("PayloadType")).isEqualTo("Configuration");
        assertThat(ReadProfile.java(profile.root(), "PayloadVersion")).isEqualTo(1);
        assertThat(ReadProfile.java(profile.root(), "PayloadRemovalDisallowed")).isEqualTo(false);
        assertThat(profile.text("PayloadDisplayName")).startsWith("iPhone利用設定").contains("シミュレーター");
        assertThat(profile.text("PayloadOrganization")).contains("シミュレーター");
        assertThat(profile.text("PayloadDescription")).contains("シミュレーター");
        assertThat(ReadProfile.text((NSDictionary) profile.root().objectForKey("ConsentText"), "default"))
                .contains("NTTドコモのものではありません");
    }

    @Test
    void aReinstallHasTheSameNamesAndTheNewPassword() {
        ReadProfile before = bench.profile(taro, "full");
        ProfileBench.done(bench.directory().askReissue(taro.imapId()));
        ProfileBench.done(bench.directory().confirmReissue(taro.imapId()));
        ReadProfile after = bench.profile(taro, "full");

        assertThat(names(after)).isEqualTo(names(before));
        assertThat(ReadProfile.text(after.mail(), "IncomingPassword"))
                .isEqualTo(taro.imapPassword().value())
                .isNotEqualTo(ReadProfile.text(before.mail(), "IncomingPassword"));
    }

    @Test
    void theNamesDependOnNoSecretAndNoRun() {
        ProfileBench other = new ProfileBench();
        other.subscriber("hanako-d", "hanako@docomo.ne.jp");
        Subscriber again = other.subscriber("taro-d", "taro@docomo.ne.jp");

        assertThat(again.imapPassword()).isNotEqualTo(taro.imapPassword());
        assertThat(names(other.profile(again, "full"))).isEqualTo(names(bench.profile(taro, "full")));
    }

    @Test
    void everyChoiceButTheOneForSeveralAccountsReplacesTheOthers() {
        assertThat(identifier("mailOnly")).isEqualTo(identifier("full")).isEqualTo(identifier("mailAndMessages"));
        assertThat(identifier("multiDevice")).isNotEqualTo(identifier("full"));
    }

    @Test
    void noNameStandsForTwoThings() {
        Subscriber hanako = bench.subscriber("hanako-d", "hanako@docomo.ne.jp");
        List<String> all = List.of(bench.profile(taro, "full"), bench.profile(hanako, "full")).stream()
                .flatMap(profile -> names(profile).stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().hasSize(2 * 2 * 5);
    }

    @Test
    void withoutAnIssuedPasswordTheIphoneIsLeftToAsk() {
        Subscriber fresh = bench.add(NewSubscriber.of(new ImapId("jiro-d"), new MailAddress("jiro@docomo.ne.jp"))
                .notIssued());

        assertThat(settings(bench.profile(fresh, "full").mail()))
                .doesNotContainKeys("IncomingPassword", "OutgoingPassword")
                .containsEntry("IncomingMailServerUsername", "jiro-d");
    }

    @Test
    void aServiceThatKeepsThePasswordOutLeavesTheIphoneToAsk() {
        ProfileBench asking = new ProfileBench(Map.of("setup.profile.passwordInside", "off"));

        assertThat(settings(asking.profile(asking.subscriber("taro-d", "taro@docomo.ne.jp"), "full")
                        .mail()))
                .doesNotContainKeys("IncomingPassword", "OutgoingPassword");
    }

    @Test
    void aDeviceOnTheDeskIsSentToWhereTheSimulatorListens() {
        MailServers own = new MailServers(new ServerAddress("192.0.2.7", 10993), new ServerAddress("192.0.2.7", 10465));
        SetupPlaces desk = new SetupPlaces(Optional.of(own), URI.create("https://192.0.2.7:10443/"));
        byte[] octets = bench.downloads(desk).usual(taro).octets();
        ReadProfile profile = ReadProfile.of(octets, ProfileBench.TLS.caCertificate());

        assertThat(settings(profile.mail()))
                .containsEntry("IncomingMailServerHostName", "192.0.2.7")
                .containsEntry("IncomingMailServerPortNumber", 10993)
                .containsEntry("OutgoingMailServerHostName", "192.0.2.7")
                .containsEntry("OutgoingMailServerPortNumber", 10465);
        assertThat(profile.payloads(WEB_CLIP))
                .extracting(clip -> ReadProfile.text(clip, "URL"))
                .allMatch(url -> url.startsWith("https://192.0.2.7:10443/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<key>IncomingPassword</key>",
                "]]>&amp;&#38;&lt;",
                "\"'<!--&-->",
                "</string></dict></plist>",
                "太郎😀\uD840\uDC0B",
                "a\u00A9&copy;"
            })
    void hostileCharactersComeBackAsTheyWere(String imapId) {
        String address = "\"o'&\\\"]]%;#x..\"@docomo.ne.jp";
        Subscriber hostile = bench.subscriber(imapId, address);
        NSDictionary mail = bench.profile(hostile, "full").mail();

        assertThat(settings(mail))
                .containsEntry("EmailAddress", address)
                .containsEntry("IncomingMailServerUsername", imapId)
                .containsEntry("OutgoingMailServerUsername", imapId)
                .containsEntry("IncomingPassword", hostile.imapPassword().value())
                .hasSize(18);
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndTheRestStays() {
        assertThat(XmlText.of("a\u0000b\uFFFEc\uD800d\u001Be\r\n\tf"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe&#13;&#10;&#9;f");
    }

    @Test
    void theSignatureIsTheSimulatorsAndNoOtherCas() {
        byte[] octets = bench.octets(taro, "full");

        assertThat(ReadProfile.of(octets, ProfileBench.TLS.caCertificate()).payloads())
                .isNotEmpty();
        assertThatThrownBy(() -> ReadProfile.of(
                        octets,
                        TlsMaterial.create(InetAddress.getLoopbackAddress()).caCertificate()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyChangedOctetOfTheProfileBreaksTheSignature() {
        byte[] octets = bench.octets(taro, "full");
        int first = indexOf(octets, "<?xml");
        int last = indexOf(octets, "</plist>");
        assertThat(first).isPositive();
        for (int at = first; at <= last; at += 97) {
            byte[] tampered = octets.clone();
            tampered[at] ^= 1;
            assertThatThrownBy(() -> ReadProfile.of(tampered, ProfileBench.TLS.caCertificate()))
                    .as("octet %d", at)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothingThatIsPrintedShowsThePassword() {
        AccountHolder holder = AccountHolder.of(taro, true);
        MailPayload payload = new MailPayload(
                "mail", "ドコモメール", holder, ProfileBench.BY_NAME.instead(clientServers()), Optional.empty());
        Body served = bench.downloads(ProfileBench.BY_NAME).usual(taro);
        StringBuilder printed = new StringBuilder();
        PlistDictionary.document(dictionary -> {
            payload.write(dictionary, new PayloadName("p"));
            Object shown = dictionary;
            printed.append(shown);
        });

        printed.append(holder).append(payload).append(served);
        assertThat(printed.toString())
                .contains("taro-d")
                .doesNotContain(taro.imapPassword().value())
                .doesNotContain(XmlText.of(taro.imapPassword().value()));
    }

    private static ClientServersDialect clientServers() {
        return Dialects.named("docomo").bind().setup().profile().servers();
    }

    private String identifier(String key) {
        return bench.profile(taro, key).text("PayloadIdentifier");
    }

    /** Identifiers and UUIDs of the profile and its payloads. */
    private static List<String> names(ReadProfile profile) {
        return Stream.concat(Stream.of(profile.root()), profile.payloads().stream())
                .flatMap(payload -> Stream.of(
                        ReadProfile.text(payload, "PayloadIdentifier"), ReadProfile.text(payload, "PayloadUUID")))
                .toList();
    }

    /** All of a payload but what every payload has. */
    private static Map<String, Object> settings(NSDictionary payload) {
        Set<String> keys = new HashSet<>(Arrays.asList(payload.allKeys()));
        keys.removeIf(key -> key.startsWith("Payload"));
        return keys.stream().collect(Collectors.toMap(key -> key, key -> ReadProfile.java(payload, key)));
    }

    private static int indexOf(byte[] octets, String text) {
        return new String(octets, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
