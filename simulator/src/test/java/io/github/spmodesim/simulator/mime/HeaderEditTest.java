package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderEditTest {
    private static final FieldNames BCC = FieldNames.of(List.of("Bcc"));

    @ParameterizedTest
    @CsvSource({
        "'Bcc: a\r\nSubject: x\r\n\r\nbody', 'Subject: x\r\n\r\nbody'",
        "'Subject: x\r\nbcc: a,\r\n\tb,\r\n  c\r\n\r\nbody', 'Subject: x\r\n\r\nbody'",
        "'Subject: x\r\nBCC : a\r\nTo: y\r\nBcc:\r\n\r\nBcc: body', 'Subject: x\r\nTo: y\r\n\r\nBcc: body'",
        "'Bcc: a', ''",
        "'Bcc: a\r\nno field\r\n', 'no field\r\n'",
        "'Subject: x\r\n\r\nBcc: body', 'Subject: x\r\n\r\nBcc: body'",
        "'Bcc-List: a\r\nX-Bcc: b\r\n\r\n', 'Bcc-List: a\r\nX-Bcc: b\r\n\r\n'",
        "'no field\r\nBcc: a\r\n', 'no field\r\nBcc: a\r\n'",
        "'Subject: a\nBcc: b\nTo: c\n\nbody\n', 'Subject: a\nTo: c\n\nbody\n'"
    })
    void takesAFieldOutWithItsFoldedLinesAndNothingElse(String message, String left) {
        assertThat(edit(message).without(BCC).toRope().octets().asLatin1()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "'Subject: x\r\n\r\nbody', 'Subject: x\r\nDate: now\r\n\r\nbody'",
        "'Subject: x\r\n more\r\n\r\n', 'Subject: x\r\n more\r\nDate: now\r\n\r\n'",
        "'Subject: x', 'Subject: x\r\nDate: now\r\n'",
        "'', 'Date: now\r\n'",
        "'\r\nbody', 'Date: now\r\n\r\nbody'",
        "'\nbody', 'Date: now\r\n\nbody'",
        "'no field', 'Date: now\r\n\r\nno field'",
        "' blank\r\nSubject: x\r\n\r\n', 'Date: now\r\n\r\n blank\r\nSubject: x\r\n\r\n'",
        "'Subject: x\r\nno field\r\n', 'Subject: x\r\nDate: now\r\n\r\nno field\r\n'"
    })
    void putsAFieldBehindTheLastOne(String message, String longer) {
        assertThat(edit(message).append("Date: now\r\n").toRope().octets().asLatin1())
                .isEqualTo(longer);
    }

    @Test
    void nothingThatIsNoHeaderFollowsAFieldThatWasPutIn() {
        assertThat(received("\tb\r\n")).isEqualTo("A: b\r\n\r\n\tb\r\n");
        assertThat(received("no field")).isEqualTo("A: b\r\n\r\nno field");
        assertThat(received("Bcc: x\r\nno field")).isEqualTo("A: b\r\n\r\nno field");
        assertThat(received("Subject: x\r\nno field")).isEqualTo("A: b\r\nSubject: x\r\nno field");
        assertThat(received("\r\nbody")).isEqualTo("A: b\r\n\r\nbody");
        assertThat(received("\nbody")).isEqualTo("A: b\r\n\nbody");
        assertThat(received("")).isEqualTo("A: b\r\n");
    }

    @Test
    void putsFieldsBeforeAllOthersWhileItTakesOthersOut() {
        OctetRope edited = edit("Subject: x\r\nBcc: y\r\n\r\nbody")
                .without(BCC)
                .prepend("Received: here\r\n")
                .append("Date: now\r\n")
                .toRope();

        assertThat(edited.octets().asLatin1()).isEqualTo("Received: here\r\nSubject: x\r\nDate: now\r\n\r\nbody");
    }

    @Test
    void leavesOctetsThatAreNoTextAsTheyAre() {
        String raw = "Subject: \u0082\u00a0\u0000\u00ff\r\n\r\n\u00f8\u009f\u001b$B";

        assertThat(edit(raw).prepend("A: b\r\n").toRope().octets().asLatin1()).isEqualTo("A: b\r\n" + raw);
    }

    @Test
    void copiesNothingWhereThereIsNothingToChange() {
        OctetRope message = OctetRope.of(Octets.ofLatin1("Subject: x\r\n\r\nbody"));

        assertThat(new HeaderEdit(message, MimeScanner.header(message))
                        .without(BCC)
                        .toRope())
                .isSameAs(message);
    }

    @Test
    void editsAMessageThatLiesInTheMiddleOfAnArray() {
        byte[] array = "xxxSubject: x\r\nBcc: y\r\n\r\nbodyxxx".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        OctetRope message = OctetRope.of(Octets.of(array, 3, array.length - 6));

        assertThat(new HeaderEdit(message, MimeScanner.header(message))
                        .without(BCC)
                        .toRope()
                        .octets()
                        .asLatin1())
                .isEqualTo("Subject: x\r\n\r\nbody");
    }

    private static String received(String message) {
        return edit(message).without(BCC).prepend("A: b\r\n").toRope().octets().asLatin1();
    }

    private static HeaderEdit edit(String text) {
        OctetRope message = OctetRope.of(Octets.ofLatin1(text));
        return new HeaderEdit(message, MimeScanner.header(message));
    }
}
