package io.github.spmodesim.simulator.mime;

import static io.github.spmodesim.simulator.mime.Mail.scan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MimeScannerTest {
    @Test
    void aPlainMessageIsOneLeaf() {
        MimePart message = scan("""
                Subject: hello

                first line
                second line
                """);

        assertThat(message.kind()).isEqualTo(PartKind.LEAF);
        assertThat(message.header().asLatin1()).isEqualTo("Subject: hello\r\n\r\n");
        assertThat(message.body().asLatin1()).isEqualTo("first line\r\nsecond line\r\n");
        assertThat(message.bodyLines()).isEqualTo(2);
        assertThat(message.bodySize()).isEqualTo(25);
    }

    @Test
    void aPartSpansItsHeaderAndItsBody() {
        MimePart part = scan("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-ID: <1@example.jp>

                one
                --b--
                """).children().get(0);

        assertThat(part.octets().asLatin1()).isEqualTo("Content-ID: <1@example.jp>\r\n\r\none");
    }

    @Test
    void bareLineFeedsAreLineBreaksToo() {
        Octets message = Octets.ofLatin1("""
                Content-Type: multipart/mixed; boundary=b

                --b

                one
                two
                --b--
                """);

        assertThat(Outline.of(MimeScanner.scan(message))).isEqualTo("""
                multipart/mixed
                  text/plain «one\\ntwo»
                """);
    }

    @Test
    void partsMayBeEmpty() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=b

                --b
                --b

                --b
                Content-Type: text/html
                --b
                Content-Type: text/css

                --b--
                """))).isEqualTo("""
                multipart/mixed
                  text/plain «»
                  text/plain «»
                  text/html «»
                  text/css «»
                """);
    }

    @Test
    void aNestedMessageHasAHeaderAndAStructureOfItsOwn() {
        MimePart forwarded = scan("""
                Content-Type: message/rfc822

                Subject: inner
                Content-Type: multipart/mixed; boundary=b

                --b

                one
                --b--
                """);

        assertThat(forwarded.kind()).isEqualTo(PartKind.MESSAGE);
        assertThat(forwarded.nestedMessage())
                .hasValueSatisfying(
                        inner -> assertThat(inner.fields().value("Subject")).contains("inner"));
        assertThat(Outline.of(forwarded)).isEqualTo("""
                message/rfc822
                  multipart/mixed
                    text/plain «one»
                """);
    }

    @Test
    void anInternationalMessageIsNestedTheSameWay() {
        assertThat(Outline.of(scan("""
                Content-Type: message/global

                Subject: inner

                text"""))).isEqualTo("""
                message/global
                  text/plain «text»
                """);
    }

    @Test
    void aDigestHoldsMessagesUnlessAPartSaysOtherwise() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/digest; boundary=b

                --b

                Subject: inner

                one
                --b
                Content-Type: text/plain

                two
                --b--
                """))).isEqualTo("""
                multipart/digest
                  message/rfc822
                    text/plain «one»
                  text/plain «two»
                """);
    }

    @Test
    void nothingAtAllIsAnEmptyMessage() {
        MimePart message = MimeScanner.scan(Octets.empty());

        assertThat(message.kind()).isEqualTo(PartKind.LEAF);
        assertThat(message.octets().isEmpty()).isTrue();
        assertThat(message.fields().list()).isEmpty();
    }

    @Test
    void aPartPrintsItsTypeAndSizeAndNotTheMail() {
        assertThat(scan("Subject: private\n\nprivate")).hasToString("MimePart[text/plain, 27 octets, 0 below]");
    }
}
