package io.github.spmodesim.simulator.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.DecodedParts;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that came in a literal8 is stored without NUL, and nothing of it is lost (RFC 3516 section 4.4). */
class BinaryMailTest {
    private static final byte NUL = 0;

    @Test
    void mailWithoutNulStaysAsItCame() {
        Octets message = mail("Content-Transfer-Encoding: binary\n\n\u00ff\u0001");

        assertThat(BinaryMail.withoutNul(message))
                .hasValueSatisfying(stored -> assertThat(stored).isSameAs(message));
    }

    @Test
    void onlyThePartsThatHoldNulChange() {
        Octets stored = stored("""
                Content-Type: multipart/mixed; boundary=b
                Content-Transfer-Encoding: binary

                pre
                --b
                Content-Transfer-Encoding: binary

                \u00ff
                --b
                X-A: 1
                Content-Transfer-Encoding:
                 Binary
                X-B: 2

                a\0b
                --b--
                post
                """);

        assertThat(stored).isEqualTo(mail("""
                Content-Type: multipart/mixed; boundary=b
                Content-Transfer-Encoding: binary

                pre
                --b
                Content-Transfer-Encoding: binary

                \u00ff
                --b
                X-A: 1
                Content-Transfer-Encoding: base64
                X-B: 2

                YQBi
                --b--
                post
                """));
    }

    @Test
    void lineFeedsAloneStayWhatTheyAre() {
        Octets message = Octets.ofLatin1("Content-Transfer-Encoding: binary\nSubject: x\n\n\0");

        assertThat(BinaryMail.withoutNul(message))
                .hasValue(Octets.ofLatin1("Content-Transfer-Encoding: base64\nSubject: x\n\nAA=="));
    }

    @Test
    void theMessageMayLieAnywhereInItsArray() {
        Octets message = mail("Content-Transfer-Encoding: binary\n\n\0");
        Octets inside = Octets.of(("\0\0" + message.asLatin1() + "\0").getBytes(StandardCharsets.ISO_8859_1))
                .slice(2, 2 + message.length());

        assertThat(BinaryMail.withoutNul(inside)).isEqualTo(BinaryMail.withoutNul(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "Subject: a\0b\n\nx",
                "Content-Transfer-Encoding: 8bit\n\n\0",
                "Content-Transfer-Encoding: base64\n\n\0",
                "Content-Transfer-Encoding: binary\nSubject: \0\n\n\0",
                "Content-Type: multipart/mixed; boundary=b\n\n\0\n--b\n\nx\n--b--",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n\0",
                "Content-Type: message/rfc822\nContent-Transfer-Encoding: binary\n\nSubject: x\n\n\0"
            })
    void nulAnywhereElseCannotBeStored(String text) {
        assertThat(BinaryMail.withoutNul(mail(text))).isEmpty();
    }

    @Test
    void everyPartIsDecodedToWhatItWas() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            List<byte[]> bodies = new ArrayList<>();
            StringBuilder text = new StringBuilder("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
            for (int part = 0; part < 3; part++) {
                byte[] body = octets(random);
                bodies.add(body);
                text.append("--b\r\nContent-Transfer-Encoding: binary\r\n\r\n")
                        .append(new String(body, StandardCharsets.ISO_8859_1))
                        .append("\r\n");
            }
            Octets stored = BinaryMail.withoutNul(
                            Octets.ofLatin1(text.append("--b--\r\n").toString()))
                    .orElseThrow();

            assertThat(stored.contains(NUL)).isFalse();
            assertThat(decodedParts(stored)).usingRecursiveComparison().isEqualTo(bodies);
        }
    }

    // Nothing that looks like a delimiter.
    private static byte[] octets(Random random) {
        byte[] octets = new byte[random.nextInt(200)];
        random.nextBytes(octets);
        for (int i = 0; i < octets.length; i++) {
            octets[i] = octets[i] == '-' ? NUL : octets[i];
        }
        return octets;
    }

    private static List<byte[]> decodedParts(Octets message) {
        DecodedParts decoded = new DecodedParts();
        return MimeScanner.scan(message).children().stream()
                .map((MimePart part) -> decoded.octets(part).toByteArray())
                .toList();
    }

    private static Octets stored(String text) {
        return BinaryMail.withoutNul(mail(text)).orElseThrow();
    }

    private static Octets mail(String text) {
        return Octets.ofLatin1(text.replace("\n", "\r\n"));
    }
}
