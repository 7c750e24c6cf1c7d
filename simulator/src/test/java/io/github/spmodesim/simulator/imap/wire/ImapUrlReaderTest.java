package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Relative URLs of messages and parts (RFC 5092 sections 7 and 11). */
class ImapUrlReaderTest {
    @Test
    void readsAllThatAUrlCanSay() throws ImapSyntaxException {
        assertThat(ImapUrlReader.read("/Sent/2026;UIDVALIDITY=7/;UID=20/;SECTION=1.2.MIME/;PARTIAL=5.1024"))
                .isEqualTo(new ImapUrl(
                        Optional.of(new MailboxName("Sent/2026")),
                        Optional.of(7L),
                        new Uid(20),
                        "1.2.MIME",
                        Optional.of(new ImapUrl.Range(5, Optional.of(1024L)))));
    }

    @Test
    void leavesOutWhatAUrlNeedNotSay() throws ImapSyntaxException {
        assertThat(ImapUrlReader.read("/inbox/;UID=4294967295"))
                .isEqualTo(new ImapUrl(
                        Optional.of(MailboxName.INBOX), Optional.empty(), new Uid(4294967295L), "", Optional.empty()));
        assertThat(ImapUrlReader.read(";uid=1/;partial=0"))
                .isEqualTo(new ImapUrl(
                        Optional.empty(),
                        Optional.empty(),
                        new Uid(1),
                        "",
                        Optional.of(new ImapUrl.Range(0, Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource({
        "/%E3%83%A1%E3%83%A2/;UID=1,メモ",
        "/R%26D/;UID=1,R&D",
        "/R&D/;UID=1,R&D",
        "/a%2Fb/c/;UID=1,a/b/c",
        "/%2e%2E/;UID=1,..",
        "/a%3BUID=2/;UID=1,a;UID=2",
        "/a%20b/;UID=1,a b",
        "/&MOEw4g-/;UID=1,&MOEw4g-"
    })
    void aNameIsUtf8InPercentSigns(String url, String name) throws ImapSyntaxException {
        assertThat(ImapUrlReader.read(url).mailbox()).hasValue(new MailboxName(name));
    }

    @ParameterizedTest
    @CsvSource({
        "HEADER.FIELDS%20%28Subject%29,HEADER.FIELDS (Subject)",
        "header.fields%20(a%20%22b%5D%22),header.fields (a \"b]\")",
        "1/2,1/2",
        "%2F,/"
    })
    void aSectionIsTakenAsItStands(String encoded, String section) throws ImapSyntaxException {
        assertThat(ImapUrlReader.read("/a/;UID=1/;SECTION=" + encoded).section())
                .isEqualTo(section);
        assertThat(ImapUrlReader.read("/a/;UID=1/;SECTION=" + encoded + "/;PARTIAL=1"))
                .extracting(ImapUrl::section, url -> url.partial().isPresent())
                .containsExactly(section, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/a",
                "/a/",
                "/a;UID=1",
                "/;UID=1",
                "//;UID=1",
                "//host/a/;UID=1",
                "imap://host/a/;UID=1",
                "a/;UID=1",
                "/./a/;UID=1",
                "/a/../;UID=1",
                "/a/..;UIDVALIDITY=1/;UID=1",
                "/a/;UID=1/..",
                "/a/;UID=",
                "/a/;UID=0",
                "/a/;UID=x",
                "/a/;UID=+1",
                "/a/;UID=4294967296",
                "/a/;UID=00000000001",
                "/a/;UID=1/",
                "/a/;UID=1?x",
                "/a?x",
                "/a;UIDVALIDITY=0/;UID=1",
                "/a;UIDVALIDITY=1;UID=1",
                "/a/;UIDVALIDITY=1/;UID=1",
                "/a/;UID=1;SECTION=1",
                "/a/;UID=1/;SECTION=",
                "/a/;UID=1/;SECTION=/;PARTIAL=1",
                "/a/;UID=1/;SECTION=1;PARTIAL=1",
                "/a/;UID=1/;SECTION=%00",
                "/a/;UID=1/;SECTION=%7F",
                "/a/;UID=1/;SECTION=%E3%83%A1",
                "/a/;UID=1/;PARTIAL=",
                "/a/;UID=1/;PARTIAL=1.",
                "/a/;UID=1/;PARTIAL=1.0",
                "/a/;UID=1/;PARTIAL=1.2.3",
                "/a/;UID=1/;PARTIAL=1/;SECTION=1",
                "/a/;UID=1;URLAUTH=anonymous",
                "/a/;UID=1;EXPIRE=2026-11-23T00:00:00Z;URLAUTH=anonymous",
                "/%/;UID=1",
                "/%4/;UID=1",
                "/%4G/;UID=1",
                "/%80/;UID=1",
                "/%ED%A0%80/;UID=1",
                "/a b/;UID=1",
                "/a\\/;UID=1",
                "/\u00e9/;UID=1",
                "/a\"/;UID=1"
            })
    void refusesWhatIsNoUrlOfAMessage(String url) {
        assertThatThrownBy(() -> ImapUrlReader.read(url))
                .isInstanceOf(ImapSyntaxException.class)
                .hasMessageStartingWith("URL: expected ");
    }

    @Test
    void aUrlThatCannotStandInAResponseCodeIsEscapedThere() {
        assertThat(ImapUrl.shown("/a;b%20\\\"[c]\r\n\u0000\u00ff \u007f"))
                .isEqualTo("/a;b%20\\\"[c%5D%0D%0A%00%FF%20%7F");
    }
}
