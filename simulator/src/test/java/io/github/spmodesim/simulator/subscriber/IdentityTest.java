package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @ParameterizedTest
    @ValueSource(strings = {"t", "taro-d", "taro@other-provider.example", "太郎", "a\"b\\c", "...", ".t"})
    void anImapIdIsAnyPrintableText(String text) {
        assertThat(new ImapId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro d", "taro\t", "taro\n", "taro\u3000d", "\u200b", "\ud800"})
    void anImapIdHasNoSpaceAndNoControlCharacter(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapId(text))
                .withMessageContaining("expected: printable characters without spaces");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void anImapIdIsNoStepInAPath(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapId(text))
                .withMessage("IMAP ID \"" + text + "\" (expected: more than one or two dots)");
    }

    @Test
    void anImapIdHasOneTo128Characters() {
        assertThat(new ImapId("x".repeat(128)).value()).hasSize(128);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapId("x".repeat(129)))
                .withMessage("IMAP ID of 129 characters (expected: 1 to 128)");
        assertThatIllegalArgumentException().isThrownBy(() -> new ImapId(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@docomo.ne.jp",
                "taro..x@docomo.ne.jp",
                "taro.@docomo.ne.jp",
                "..a@docomo.ne.jp",
                ".d.@docomo.ne.jp",
                "-t_@localhost",
                "!#$%&'*+-/=?^_`{|}~@b"
            })
    void anAddressMayHaveTheDotsThatDocomoOnceAllowed(String text) {
        assertThat(new MailAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "taro",
                "@docomo.ne.jp",
                "taro@",
                "a b@docomo.ne.jp",
                "a@b@c",
                "<a@b>",
                "a@.b",
                "太 郎@b",
                "太@b\u3000",
                "\ud800@b",
                "\u0085@b",
                "a@b..c",
                "a@b-",
                "a@-b.c",
                "a@b_c",
                "(c)a@b",
                "a,b@c",
                "a;b@c",
                "a:b@c",
                "a[b@c",
                "a\\b@c",
                "a\"b@c",
                "\"a@c",
                "\"a\"b\"@c",
                "\"a\\\"@c",
                "a@[127.0.0.256]",
                "a@[127.0.0.1",
                "a@[::1]",
                "a@[IPv6:1::2::3]",
                "a@[IPv6:1:2:3:4:5:6:7]",
                "a@[IPv6:1:2:3::4:5:6:7]"
            })
    void anAddressIsLocalAtDomain(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAddress(text))
                .withMessageStartingWith("mail address \"" + text + "\" (expected: local@domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"太郎@docomo.ne.jp", "taro@例え.jp", "\ud83d\udc66@例え.テスト"})
    void anAddressMayHaveCharactersBeyondAscii(String text) {
        assertThat(new MailAddress(text).isAscii()).isFalse();
        assertThat(new MailAddress("taro@docomo.ne.jp").isAscii()).isTrue();
    }

    @Test
    void aLabelOfADomainHasAtMost63Characters() {
        assertThat(new MailAddress("a@" + "b".repeat(63) + ".jp").domain()).hasSize(66);
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("a@" + "b".repeat(64) + ".jp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"a b\"@c.jp", "\"a@b\"@c.jp", "\"a>b\"@c.jp", "\"a\\\"b\"@c.jp", "\"\"@c.jp", "\"太郎 x\"@c.jp"})
    void anAddressMayHaveQuotes(String text) {
        assertThat(new MailAddress(text).domain()).isEqualTo("c.jp");
        assertThat(new MailAddress(text).withFewestQuotes()).hasToString(text);
    }

    @Test
    void quotesAndBackslashesThatAreNotNeededMeanNothing() {
        MailAddress quoted = new MailAddress("\"Hana\\ko.h\"@b.jp");

        assertThat(quoted).hasToString("\"Hana\\ko.h\"@b.jp");
        assertThat(quoted.withFewestQuotes()).hasToString("Hanako.h@b.jp");
        assertThat(quoted.equalsIgnoreCase(new MailAddress("hanako.h@b.jp"))).isTrue();
        assertThat(new MailAddress("\"a..b\"@b.jp").withFewestQuotes()).hasToString("\"a..b\"@b.jp");
        assertThat(new MailAddress("\"a..b\"@b.jp").equalsIgnoreCase(new MailAddress("a..b@b.jp")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "a@[ipv6:2001:db8::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]",
                "a@[IPv6:1:2:3::4:5:6]",
                "a@[IPv6:1:2:3:4:5:6:192.0.2.1]",
                "a@[IPv6:::ffff:192.0.2.1]"
            })
    void anAddressMayNameItsHostByNumber(String text) {
        assertThat(new MailAddress(text).domain()).isEqualTo(text.substring(2));
    }

    @Test
    void twoWaysOfComposingAnAddressMeanOneMailbox() {
        assertThat(new MailAddress("\u304b\u3099@b.jp").equalsIgnoreCase(new MailAddress("\u304c@b.jp")))
                .isTrue();
    }

    @Test
    void anAddressOfMoreThan254OctetsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAddress("a".repeat(250) + "@b.jp"))
                .withMessage("mail address of 255 octets (expected: at most 254)");
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("太".repeat(85) + "@b"));
    }

    @Test
    void twoSpellingsOfAnAddressMeanOneMailbox() {
        MailAddress address = new MailAddress("Taro@Docomo.ne.jp");

        assertThat(address.key()).isEqualTo("taro@docomo.ne.jp");
        assertThat(address.equalsIgnoreCase(new MailAddress("taro@docomo.NE.jp")))
                .isTrue();
        assertThat(address.equalsIgnoreCase(new MailAddress("jiro@docomo.ne.jp")))
                .isFalse();
        assertThat(address.localPart()).isEqualTo("Taro");
        assertThat(address.domain()).isEqualTo("Docomo.ne.jp");
    }
}
