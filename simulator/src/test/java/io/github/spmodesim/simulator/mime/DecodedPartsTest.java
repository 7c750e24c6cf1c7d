package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts without their transfer encoding (RFC 2045 section 6). */
class DecodedPartsTest {
    private final DecodedParts decoded = new DecodedParts();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"base64,YQBi,`a\0b`", "Quoted-Printable,a=3Db,a=b", "7bit,YQBi,YQBi", "x-other,YQBi,YQBi"})
    void takesTheEncodingOff(String encoding, String body, String content) {
        MimePart part = leaf(encoding, body);

        assertThat(decoded.octets(part)).isEqualTo(Octets.ofLatin1(content));
        assertThat(decoded.size(part)).isEqualTo(content.length());
        assertThat(decoded.octets(part)).as("once more").isEqualTo(Octets.ofLatin1(content));
    }

    @Test
    void theSizeCanBeAskedForAlone() {
        assertThat(decoded.size(leaf("base64", "YQBi"))).isEqualTo(3);
        assertThat(decoded.size(leaf("binary", "YQBi"))).isEqualTo(4);
    }

    @Test
    void allWhoReadAPartAtTheSameTimeShareOneCopy() {
        MimePart part = leaf("base64", "YQBi");
        Octets first = decoded.octets(part);

        assertThat(decoded.octets(part).array()).isSameAs(first.array());
    }

    @Test
    void whatIsNotEncodedIsNotCopied() {
        MimePart part = leaf("8bit", "text");

        assertThat(decoded.octets(part).array()).isSameAs(part.body().array());
    }

    @Test
    void aMultipartIsEncodedInNothingWhateverItSays() {
        MimePart multipart = Mail.scan(
                "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n--b\n\nYQBi\n--b--");

        assertThat(decoded.octets(multipart)).isEqualTo(multipart.body());
        assertThat(decoded.size(multipart)).isEqualTo(multipart.bodySize());
        assertThat(DecodedParts.canDecode(multipart)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7bit,true",
        "8BIT,true",
        "Binary,true",
        "BASE64,true",
        "quoted-printable,true",
        "'',true",
        "x-uuencode,false",
        "base 64,false",
        "7-bit,false"
    })
    void knowsWhichEncodingsThereAre(String encoding, boolean known) {
        assertThat(DecodedParts.canDecode(leaf(encoding, "x"))).isEqualTo(known);
    }

    private static MimePart leaf(String encoding, String body) {
        return Mail.scan("Content-Transfer-Encoding: " + encoding + "\n\n" + body);
    }
}
