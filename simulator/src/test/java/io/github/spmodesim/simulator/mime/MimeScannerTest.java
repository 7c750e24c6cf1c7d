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
    void theLineBreakBeforeADelimiterIsNotPartOfTheBody() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=b

                preamble
                --b

                one
                --b
                Content-Type: text/html

                two

                --b--
                epilogue
                """))).isEqualTo("""
                multipart/mixed
                  text/plain «one»
                  text/html «two\\r\\n»
                """);
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
    void oneBoundaryMayBeThePrefixOfAnother() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: multipart/alternative; boundary=ab

                --ab

                one
                --abc
                --ab

                two
                --ab--
                --a

                three
                --a--
                """))).isEqualTo("""
                multipart/mixed
                  multipart/alternative
                    text/plain «one\\r\\n--abc»
                    text/plain «two»
                  text/plain «three»
                """);
    }

    @Test
    void aDelimiterOfTheOuterMultipartEndsTheUnclosedInnerOne() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=out

                --out
                Content-Type: multipart/alternative; boundary=in

                --in

                one
                --out

                two
                --out--
                """))).isEqualTo("""
                multipart/mixed
                  multipart/alternative
                    text/plain «one»
                  text/plain «two»
                """);
    }

    @Test
    void aMultipartThatIsNeverClosedLastsToTheEnd() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=b

                --b

                one
                """))).isEqualTo("""
                multipart/mixed
                  text/plain «one\\r\\n»
                """);
    }

    @Test
    void delimitersInTheEpilogueAreText() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=b

                --b

                one
                --b--
                --b

                late
                """))).isEqualTo("""
                multipart/mixed
                  text/plain «one»
                """);
    }

    @Test
    void blanksAfterADelimiterArePadding() {
        String padded = """
                Content-Type: multipart/mixed; boundary="b "

                --b~

                one
                --b--~
                epilogue
                """.replace("~", " \t");

        assertThat(Outline.of(scan(padded))).isEqualTo("""
                multipart/mixed
                  text/plain «one»
                """);
    }

    @Test
    void aMultipartWithoutBoundaryIsPlainText() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed

                --b

                one
                """))).isEqualTo("""
                text/plain «--b\\r\\n\\r\\none\\r\\n»
                """);
    }

    @Test
    void aMultipartWithoutAnyDelimiterIsPlainText() {
        MimePart message = scan("""
                Content-Type: multipart/mixed; boundary=b

                no delimiter
                """);

        assertThat(message.kind()).isEqualTo(PartKind.LEAF);
        assertThat(message.contentType()).isEqualTo(ContentType.TEXT_PLAIN);
        assertThat(message.children()).isEmpty();
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
}
