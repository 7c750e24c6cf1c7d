package io.github.spmodesim.simulator.mime;

import static io.github.spmodesim.simulator.mime.Mail.scan;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFieldsTest {
    @Test
    void aMessageThatSaysNothingIsPlainAsciiInSevenBits() {
        MimePart message = scan("Subject: x\n\n");

        assertThat(message.contentType()).isEqualTo(ContentType.TEXT_PLAIN);
        assertThat(message.transferEncoding()).isEqualTo("7bit");
        assertThat(message.disposition()).isEmpty();
        assertThat(message.id()).isEmpty();
        assertThat(message.language()).isEmpty();
    }

    @Test
    void readsEveryFieldThatBodystructureLists() {
        MimePart part = scan("""
                Content-Type: IMAGE/JPEG; Name="photo.jpg"
                Content-Transfer-Encoding: BASE64 (as always)
                Content-Disposition: attachment; filename="photo.jpg"; size=1024
                Content-ID: photo1
                Content-Description: =?UTF-8?B?5YaZ55yf?=
                Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==
                Content-Language: ja, en-US (second),
                Content-Location: http://www.example.jp/photo.jpg

                """);

        assertThat(part.contentType()).isEqualTo(new ContentType("IMAGE", "JPEG", parameters("Name", "photo.jpg")));
        assertThat(part.contentType().is("image", "jpeg")).isTrue();
        assertThat(part.transferEncoding()).isEqualTo("BASE64");
        assertThat(part.disposition())
                .contains(new ContentDisposition("attachment", parameters("filename", "photo.jpg", "size", "1024")));
        assertThat(part.id()).contains("photo1");
        assertThat(part.description()).contains("=?UTF-8?B?5YaZ55yf?=");
        assertThat(part.md5()).contains("Q2hlY2sgSW50ZWdyaXR5IQ==");
        assertThat(part.language()).containsExactly("ja", "en-US");
        assertThat(part.location()).contains("http://www.example.jp/photo.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "/plain", "text/", ";charset=utf-8", "(comment)"})
    void aTypeThatCannotBeReadIsPlainText(String value) {
        assertThat(typeOf(value)).isEqualTo(ContentType.TEXT_PLAIN);
    }

    @Test
    void blanksCommentsAndFoldsMayStandBetween() {
        assertThat(typeOf("text / html (see (RFC) 2854)\n ;\n\tcharset = utf-8 (Unicode) ; x=y"))
                .isEqualTo(new ContentType("text", "html", parameters("charset", "utf-8", "x", "y")));
    }

    @Test
    void quotingIsTakenOffAParameter() {
        assertThat(typeOf("text/plain; name=\"a \\\"b\\\"; c=d (e).txt\"; x=y").parameters())
                .isEqualTo(parameters("name", "a \"b\"; c=d (e).txt", "x", "y"));
    }

    @Test
    void continuedParametersAreListedAsTheyStand() {
        assertThat(typeOf("text/plain; name*0*=UTF-8''%E5%86%99; name*1*=%E7%9C%9F; name*2=\".jpg\"")
                        .parameters())
                .isEqualTo(parameters(
                        "name*0*", "UTF-8''%E5%86%99",
                        "name*1*", "%E7%9C%9F",
                        "name*2", ".jpg"));
    }

    @Test
    void anUnquotedValueMayHoldBlanksBracketsAndEightBitOctets() {
        Octets message = Octets.of("Content-Type: image/png; name=写真 report(1).png; x=y\n\n".getBytes(UTF_8));
        Parameters parameters = MimeScanner.scan(message).contentType().parameters();

        assertThat(parameters.value("NAME").map(name -> Octets.ofLatin1(name).asUtf8()))
                .contains("写真 report(1).png");
        assertThat(parameters.value("x")).contains("y");
    }

    @Test
    void aParameterThatIsNoneIsPassedOver() {
        assertThat(typeOf("text/plain;; flowed; =x; charset=; \"q\"; a=b;").parameters())
                .isEqualTo(parameters("charset", "", "a", "b"));
    }

    @Test
    void aMissingSemicolonDoesNotSpoilTheType() {
        assertThat(typeOf("text/html charset=utf-8").is("text", "html")).isTrue();
    }

    @Test
    void whatIsNotClosedLastsToTheEnd() {
        assertThat(typeOf("text/plain; name=\"a; b=c").parameters()).isEqualTo(parameters("name", "a; b=c"));
        assertThat(typeOf("text/plain (a; b=c").parameters().list()).isEmpty();
    }

    private static ContentType typeOf(String value) {
        return scan("Content-Type: " + value + "\n\n").contentType();
    }

    private static Parameters parameters(String name, String value) {
        return new Parameters(List.of(new Parameter(name, value)));
    }

    private static Parameters parameters(String name1, String value1, String name2, String value2) {
        return new Parameters(List.of(new Parameter(name1, value1), new Parameter(name2, value2)));
    }

    private static Parameters parameters(String n1, String v1, String n2, String v2, String n3, String v3) {
        return new Parameters(List.of(new Parameter(n1, v1), new Parameter(n2, v2), new Parameter(n3, v3)));
    }
}
