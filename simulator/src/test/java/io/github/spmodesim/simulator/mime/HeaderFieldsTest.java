package io.github.spmodesim.simulator.mime;

import static io.github.spmodesim.simulator.mime.Mail.header;
import static io.github.spmodesim.simulator.mime.Mail.scan;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeaderFieldsTest {
    private static final String RECEIVED_TWICE = """
            Received: second
            From: taro@example.jp
            Received: first
            Subject: folded
             subject

            body
            """;

    @Test
    void keepsFieldsInTheirOrderWithEachOctet() {
        assertThat(header(RECEIVED_TWICE).list())
                .extracting(field -> field.raw().asLatin1())
                .containsExactly(
                        "Received: second\r\n",
                        "From: taro@example.jp\r\n",
                        "Received: first\r\n",
                        "Subject: folded\r\n subject\r\n");
    }

    @Test
    void findsFieldsInUpperAndLowerCase() {
        HeaderFields fields = header(RECEIVED_TWICE);

        assertThat(fields.value("FROM")).contains("taro@example.jp");
        assertThat(fields.value("received")).contains("second");
        assertThat(fields.all("RECEIVED")).extracting(HeaderField::unfolded).containsExactly("second", "first");
        assertThat(fields.first("To")).isEmpty();
    }

    @Test
    void unfoldsAValueAndStillHasItAsSent() {
        HeaderField subject = header(RECEIVED_TWICE).first("Subject").orElseThrow();

        assertThat(subject.unfolded()).isEqualTo("folded subject");
        assertThat(subject.value().asLatin1()).isEqualTo(" folded\r\n subject\r\n");
    }

    @Test
    void aFieldWithoutAValueCountsAsNone() {
        assertThat(header("Subject: \n\n").value("Subject")).isEmpty();
    }

    @Test
    void selectsFieldsInTheOrderOfTheHeaderAndEndsWithTheBlankLine() {
        assertThat(joined(header(RECEIVED_TWICE).selected(FieldNames.of(List.of("SUBJECT", "from", "X-None")))))
                .isEqualTo("""
                From: taro@example.jp
                Subject: folded
                 subject

                """);
    }

    @Test
    void aNameIsMatchedAsAWhole() {
        assertThat(joined(header(RECEIVED_TWICE).selected(FieldNames.of(List.of("Sub", "Received-SPF")))))
                .isEqualTo("\n");
    }

    @Test
    void leavesFieldsOut() {
        assertThat(joined(header(RECEIVED_TWICE).without(FieldNames.of(List.of("received")))))
                .isEqualTo("""
                From: taro@example.jp
                Subject: folded
                 subject

                """);
    }

    @Test
    void aMessageOfNothingButFieldsGetsNoBlankLine() {
        assertThat(header("From: taro@example.jp\nSubject: x\n").selected(FieldNames.of(List.of("Subject"))))
                .containsExactly(Octets.ofLatin1("Subject: x\r\n"));
    }

    @Test
    void aBodyThatFollowsWithoutABlankLineIsGivenOne() {
        MimePart message = scan("""
                Subject: x
                the body at once
                """);

        assertThat(message.body().asLatin1()).isEqualTo("the body at once\r\n");
        assertThat(joined(message.fields().selected(FieldNames.of(List.of("Subject")))))
                .isEqualTo("Subject: x\n\n");
    }

    @Test
    void aHeaderMayEndInTheMiddleOfALine() {
        HeaderFields fields = header("From: taro@example.jp\nSubject: cut");

        assertThat(fields.value("Subject")).contains("cut");
        assertThat(joined(fields.selected(FieldNames.of(List.of("Subject"))))).isEqualTo("Subject: cut");
    }

    @Test
    void aLineThatContinuesNothingIsBody() {
        assertThat(scan(" indented\n").body().asLatin1()).isEqualTo(" indented\r\n");
    }

    @Test
    void aFoldMayBeBlank() {
        assertThat(header("Subject: a\n \n b\nFrom: x\n\n").value("Subject")).contains("a  b");
    }

    @Test
    void blanksBeforeTheColonAreNotPartOfTheName() {
        HeaderField subject = header("Subject \t: x\n\n").first("Subject").orElseThrow();

        assertThat(subject.unfolded()).isEqualTo("x");
        assertThat(subject.raw().asLatin1()).isEqualTo("Subject \t: x\r\n");
    }

    @Test
    void keepsEachOctetOfAnEightBitValue() {
        Octets message = Octets.of("Subject: 件名\r\n\r\n".getBytes(UTF_8));

        String subject = MimeScanner.scan(message).fields().value("Subject").orElseThrow();

        assertThat(Octets.ofLatin1(subject).asUtf8()).isEqualTo("件名");
    }

    private static String joined(List<Octets> slices) {
        return slices.stream()
                .map(Octets::asLatin1)
                .collect(Collectors.joining())
                .replace("\r\n", "\n");
    }
}
