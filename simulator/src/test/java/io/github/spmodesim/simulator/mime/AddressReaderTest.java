package io.github.spmodesim.simulator.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "taro@example.jp                              |             | taro        | example.jp",
                "<taro@example.jp>                            |             | taro        | example.jp",
                "Taro Yamada <taro@example.jp>                | Taro Yamada | taro        | example.jp",
                "\"Yamada, Taro\" <taro@example.jp>           | Yamada, Taro| taro        | example.jp",
                "\"T \\\"Y\\\"\" <taro@example.jp>            | T \"Y\"     | taro        | example.jp",
                "T. Yamada   Jr. <taro@example.jp>            | T. Yamada Jr.| taro       | example.jp",
                "=?UTF-8?B?5aSq6YOO?= <taro@example.jp>       | =?UTF-8?B?5aSq6YOO?= | taro | example.jp",
                "taro@example.jp (Taro (the one) Yamada)      | Taro (the one) Yamada | taro | example.jp",
                "<taro@example.jp> (Taro)                     | Taro        | taro        | example.jp",
                "Taro <taro@example.jp> (work)                | Taro        | taro        | example.jp",
                "taro . yamada @ example . jp                 |             | taro.yamada | example.jp",
                "\"taro yamada\"@example.jp                   |             | taro yamada | example.jp",
                "<taro(comment)@example.jp>                   |             | taro        | example.jp",
                "\"a@b\" <\"c@d\"@example.jp>                 | a@b         | c@d         | example.jp",
                "taro@[192.0.2.1]                             |             | taro        | [192.0.2.1]",
            })
    void readsOneMailbox(String value, String name, String localPart, String domain) {
        assertThat(AddressReader.read(value))
                .containsExactly(new MailboxAddress(Optional.ofNullable(name), Optional.empty(), localPart, domain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taro..yamada", "taro.", ".taro", "-taro-", "taro...y."})
    void takesLocalPartsThatDocomoOnceGaveOut(String localPart) {
        var expected = new MailboxAddress(Optional.empty(), Optional.empty(), localPart, "docomo.ne.jp");

        assertThat(AddressReader.read(localPart + "@docomo.ne.jp")).containsExactly(expected);
        assertThat(AddressReader.read("<" + localPart + "@docomo.ne.jp>")).containsExactly(expected);
        assertThat(AddressReader.read("\"" + localPart + "\"@docomo.ne.jp")).containsExactly(expected);
    }

    @Test
    void readsAListInItsOrderAndPassesOverEmptyElements() {
        assertThat(AddressReader.read("taro@example.jp,, Hanako <hanako@example.jp>, "))
                .containsExactly(mailbox("taro"), mailbox("Hanako", "hanako"));
    }

    @Test
    void aSemicolonSeparatesToo() {
        assertThat(AddressReader.read("taro@example.jp; hanako@example.jp"))
                .containsExactly(mailbox("taro"), mailbox("hanako"));
    }

    @Test
    void keepsTheSourceRoute() {
        assertThat(AddressReader.read("Taro <@a.example,@b.example:taro@example.jp>"))
                .containsExactly(new MailboxAddress(
                        Optional.of("Taro"), Optional.of("@a.example,@b.example"), "taro", "example.jp"));
    }

    @Test
    void aGroupIsAStartItsMembersAndAnEnd() {
        assertThat(AddressReader.read("A Group: taro@example.jp, hanako@example.jp;, jiro@example.jp"))
                .containsExactly(
                        new GroupStart("A Group"), mailbox("taro"), mailbox("hanako"), new GroupEnd(), mailbox("jiro"));
    }

    @Test
    void aGroupMayBeEmptyOrUnclosed() {
        assertThat(AddressReader.read("undisclosed-recipients:;"))
                .containsExactly(new GroupStart("undisclosed-recipients"), new GroupEnd());
        assertThat(AddressReader.read("\"Family\": taro@example.jp"))
                .containsExactly(new GroupStart("Family"), mailbox("taro"), new GroupEnd());
    }

    @Test
    void groupsDoNotNest() {
        assertThat(AddressReader.read("outer: inner: taro@example.jp;"))
                .containsExactly(new GroupStart("outer"), mailbox("inner:taro"), new GroupEnd());
        assertThat(AddressReader.read("<taro@example.jp>: hanako")).doesNotHaveAnyElementsOfTypes(GroupStart.class);
    }

    @Test
    void theFourStringsOfAnEnvelopeTellAGroupFromAMailbox() {
        Address start = new GroupStart("Family");
        Address end = new GroupEnd();
        Address mailbox = mailbox("taro");

        assertThat(start.displayName()).isEmpty();
        assertThat(start.route()).isEmpty();
        assertThat(start.mailbox()).contains("Family");
        assertThat(start.host()).isEmpty();
        assertThat(end.mailbox()).isEmpty();
        assertThat(end.host()).isEmpty();
        assertThat(mailbox.mailbox()).contains("taro");
        assertThat(mailbox.host()).contains("example.jp");
    }

    @Test
    void anAddressWithoutDomainStillHasAHostSoThatItIsNoGroup() {
        assertThat(AddressReader.read("root user"))
                .containsExactly(new MailboxAddress(Optional.empty(), Optional.empty(), "root user", ""));
        assertThat(AddressReader.read("root").get(0).host()).contains("");
    }

    @Test
    void keepsEachOctetOfARawName() {
        String value = Octets.of("太郎 <taro@example.jp>".getBytes(UTF_8)).asLatin1();

        assertThat(AddressReader.read(value)
                        .get(0)
                        .displayName()
                        .map(name -> Octets.ofLatin1(name).asUtf8()))
                .contains("太郎");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"Taro <taro@example.jp>", "(Taro", "Taro <taro", "<", "\\", "\"\\", "(\\", "a:b:c:", ":;:;"})
    void whatIsNotClosedLastsToTheEnd(String value) {
        assertThat(AddressReader.read(value)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void anEmptyListHasNoAddress() {
        assertThat(AddressReader.read("")).isEmpty();
        assertThat(AddressReader.read(" , ;(nobody)")).isEmpty();
    }

    private static MailboxAddress mailbox(String localPart) {
        return new MailboxAddress(Optional.empty(), Optional.empty(), localPart, "example.jp");
    }

    private static MailboxAddress mailbox(String name, String localPart) {
        return new MailboxAddress(Optional.of(name), Optional.empty(), localPart, "example.jp");
    }
}
