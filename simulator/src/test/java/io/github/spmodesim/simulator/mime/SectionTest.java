package io.github.spmodesim.simulator.mime;

import static io.github.spmodesim.simulator.mime.Mail.scan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Part numbers as in the example of RFC 3501 section 6.4.5. */
class SectionTest {
    private final MimePart message = scan("""
            Content-Type: multipart/mixed; boundary=top

            --top

            part 1
            --top
            Content-Type: message/rfc822

            Subject: plain inside

            part 2.1
            --top
            Content-Type: message/rfc822

            Subject: multipart inside
            Content-Type: multipart/mixed; boundary=inner

            --inner

            part 3.1
            --inner
            Content-Type: multipart/alternative; boundary=deep

            --deep

            part 3.2.1
            --deep

            part 3.2.2
            --deep--
            --inner--
            --top--
            """);

    @Test
    void noNumbersNameTheMessageItself() {
        assertThat(message.part(List.of())).containsSame(message);
    }

    @Test
    void numbersOfAMultipartNameItsParts() {
        assertThat(bodyOf(1)).contains("part 1");
        assertThat(bodyOf(2).orElseThrow()).startsWith("Subject: plain inside");
    }

    @Test
    void numbersBelowAMessageNameThePartsOfTheMessageInside() {
        assertThat(bodyOf(3, 1)).contains("part 3.1");
        assertThat(bodyOf(3, 2, 1)).contains("part 3.2.1");
        assertThat(bodyOf(3, 2, 2)).contains("part 3.2.2");
    }

    @Test
    void partOneOfAPlainMessageInsideIsItsBody() {
        assertThat(bodyOf(2, 1)).contains("part 2.1");
        assertThat(bodyOf(2, 2)).isEmpty();
    }

    @Test
    void partOneOfAPlainMessageIsItsBody() {
        MimePart plain = scan("Subject: x\n\nbody");

        assertThat(plain.part(List.of(1)).map(MimePart::body)).contains(Octets.ofLatin1("body"));
        assertThat(plain.part(List.of(0))).isEmpty();
        assertThat(plain.part(List.of(2))).isEmpty();
        assertThat(plain.part(List.of(1, 1))).isEmpty();
    }

    @Test
    void partOneOfAMessageThatIsAMessageHoldsTheInnerParts() {
        MimePart wrapped = scan("""
                Content-Type: message/rfc822

                Content-Type: multipart/mixed; boundary=b

                --b

                inner 1
                --b

                inner 2
                --b--
                """);

        assertThat(wrapped.part(List.of(1))).containsSame(wrapped);
        assertThat(wrapped.part(List.of(1, 2)).map(MimePart::body)).contains(Octets.ofLatin1("inner 2"));
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(bodyOf(0)).isEmpty();
        assertThat(bodyOf(-1)).isEmpty();
        assertThat(bodyOf(4)).isEmpty();
        assertThat(bodyOf(1, 1)).isEmpty();
        assertThat(bodyOf(3, 3)).isEmpty();
        assertThat(bodyOf(9, 1, 1)).isEmpty();
    }

    private Optional<String> bodyOf(Integer... numbers) {
        return message.part(List.of(numbers)).map(MimePart::body).map(Octets::asLatin1);
    }
}
