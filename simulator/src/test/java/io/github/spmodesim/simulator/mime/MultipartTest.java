package io.github.spmodesim.simulator.mime;

import static io.github.spmodesim.simulator.mime.Mail.scan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines are delimiters, and of which multipart (RFC 2046 section 5.1). */
class MultipartTest {
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
    void theBoundaryOfAClosedMultipartIsTextInTheNextPart() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=out

                --out
                Content-Type: multipart/alternative; boundary=in

                --in

                one
                --in--
                --in
                --out

                --in
                two
                --out--
                """))).isEqualTo("""
                multipart/mixed
                  multipart/alternative
                    text/plain «one»
                  text/plain «--in\\r\\ntwo»
                """);
    }

    @Test
    void anEpilogueBelongsToTheBodyOfItsMultipart() {
        MimePart message = scan("""
                Content-Type: multipart/mixed; boundary=b

                --b

                one
                --b--
                --b
                """);

        assertThat(message.body().asLatin1()).endsWith("--b--\r\n--b\r\n");
    }

    @Test
    void aDelimiterWithTextAfterItIsText() {
        assertThat(Outline.of(scan("""
                Content-Type: multipart/mixed; boundary=b

                --b

                --b one
                --b--two
                --b--
                """))).isEqualTo("""
                multipart/mixed
                  text/plain «--b one\\r\\n--b--two»
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
}
