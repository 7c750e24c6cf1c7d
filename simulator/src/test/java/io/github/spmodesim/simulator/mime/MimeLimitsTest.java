package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MimeLimitsTest {
    private static final Octets NESTED = Mail.crlf("""
            Content-Type: multipart/mixed; boundary=a

            --a
            Content-Type: multipart/mixed; boundary=b

            --b

            deep
            --b--
            --a
            Content-Type: message/rfc822

            Subject: inner

            text
            --a--
            """);

    @Test
    void whatLiesTooDeepIsALeaf() {
        assertThat(Outline.of(MimeScanner.scan(NESTED, new MimeLimits(1, 100)))).isEqualTo("""
                multipart/mixed
                  text/plain «--b\\r\\n\\r\\ndeep\\r\\n--b--»
                  text/plain «Subject: inner\\r\\n\\r\\ntext»
                """);
        assertThat(MimeScanner.scan(NESTED, new MimeLimits(0, 100)).kind()).isEqualTo(PartKind.LEAF);
    }

    @Test
    void whatFollowsTheLastPartIsOneLeaf() {
        assertThat(Outline.of(MimeScanner.scan(NESTED, new MimeLimits(100, 3)))).isEqualTo("""
                multipart/mixed
                  multipart/mixed
                    text/plain «deep»
                  text/plain «Subject: inner\\r\\n\\r\\ntext\\r\\n--a--\\r\\n»
                """);
    }

    @Test
    void theRestMayStartWithADelimiter() {
        Octets message = Mail.crlf("Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n\nx\n");

        assertThat(Outline.of(MimeScanner.scan(message, new MimeLimits(100, 1))))
                .isEqualTo("""
                multipart/mixed
                  text/plain «--b\\r\\n\\r\\nx\\r\\n»
                """);
    }

    @Test
    void aThousandPartsAreTakenApartAndTheRestIsOne() {
        String message = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(5_000);

        assertThat(Mail.scan(message).children()).hasSize(1_000);
    }

    @Test
    void aHundredLevelsAreTakenApart() {
        MimePart part = Mail.scan("Content-Type: message/rfc822\n\n".repeat(5_000));
        int levels = 0;
        while (part.kind() == PartKind.MESSAGE) {
            part = part.nestedMessage().orElseThrow();
            levels++;
        }

        assertThat(levels).isEqualTo(100);
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MimeLimits(1_001, 1))
                .withMessage("MIME depth limit: 1001 (expected: 0 to 1000)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MimeLimits(0, 0))
                .withMessage("MIME part limit: 0 (expected: at least 1)");
    }
}
