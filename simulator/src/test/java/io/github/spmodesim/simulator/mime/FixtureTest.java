package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixtureTest {
    @Test
    void readsAnIso2022JpMessageFromAnOldDocomoAddress() {
        MimePart message = Fixture.ISO_2022_JP.scan();

        assertThat(message.contentType().parameters().value("charset")).contains("iso-2022-jp");
        assertThat(message.bodyLines()).isEqualTo(4);
        assertThat(new String(message.body().toByteArray(), Charset.forName("ISO-2022-JP")))
                .startsWith("花子さん\r\n")
                .endsWith("太郎\r\n");
        assertThat(message.fields().value("From").map(AddressReader::read).orElseThrow())
                .containsExactly(new MailboxAddress(
                        Optional.of("=?ISO-2022-JP?B?GyRCOzNFREJATzobKEI=?="),
                        Optional.empty(),
                        "taro..yamada.",
                        "docomo.ne.jp"));
    }

    @Test
    void readsBothAlternativesOfANewsletter() {
        MimePart message = Fixture.ALTERNATIVE.scan();

        assertThat(message.contentType().is("multipart", "alternative")).isTrue();
        assertThat(message.children())
                .extracting(part -> part.contentType().subtype())
                .containsExactly("plain", "html");
        assertThat(message.children()).extracting(MimePart::transferEncoding).containsOnly("base64");
        assertThat(message.children()).extracting(MimePart::bodySize).containsExactly(94, 106);
        assertThat(message.fields().value("Reply-To").map(AddressReader::read).orElseThrow())
                .hasSize(4);
    }

    @Test
    void readsAForwardedMessageAndTheRawNameOfAFile() {
        MimePart message = Fixture.FORWARD.scan();

        MimePart picture = message.part(List.of(2, 2)).orElseThrow();
        assertThat(picture.id()).contains("<dot@example.jp>");
        assertThat(picture.disposition().map(ContentDisposition::type)).contains("inline");

        MimePart file = message.part(List.of(3)).orElseThrow();
        assertThat(file.contentType().parameters().list())
                .containsExactly(new Parameter("name*0*", "Shift_JIS''%88%C4%93%E0"), new Parameter("name*1", ".pdf"));
        assertThat(file.disposition().orElseThrow().parameters().value("filename*"))
                .contains("Shift_JIS''%88%C4%93%E0.pdf");
        assertThat(file.body().asLatin1()).isEqualTo("JVBERi0xLjQKJSVFT0YK");
    }

    @Test
    void seesWhatTheOracleSees() {
        for (Fixture fixture : Fixture.values()) {
            assertThat(Outline.of(fixture.scan())).as("%s", fixture).isEqualTo(Mime4jOutline.of(fixture.octets()));
        }
    }
}
