package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message in pieces is the message in one piece to whoever reads it, wherever it is cut. */
class OctetRopeTest {
    private static final FieldNames BCC = FieldNames.of(List.of("Bcc"));
    private static final List<String> MESSAGES = List.of(
            "Subject: x\r\n more\r\nBcc: y\r\n\r\nbody\r\n",
            "Subject: x\r\nno field\r\nBcc: y\r\n\r\nbody",
            "Bcc: y\r\nSubject: x",
            "Subject: a\nBcc: b\n\nbody\n",
            "\r\nBcc: body",
            "body");

    @Test
    void theHeaderEndsWhereItEndsInOnePiece() {
        for (String message : MESSAGES) {
            List<HeaderField> whole =
                    MimeScanner.header(Octets.ofLatin1(message)).list();
            for (OctetRope cut : everyCut(message)) {
                assertThat(MimeScanner.header(cut).list()).isEqualTo(whole);
            }
        }
    }

    @Test
    void anEditIsTheEditOfOnePiece() {
        for (String message : MESSAGES) {
            Octets whole = edited(OctetRope.of(Octets.ofLatin1(message))).octets();
            for (OctetRope cut : everyCut(message)) {
                assertThat(edited(cut).octets()).isEqualTo(whole);
            }
        }
    }

    @Test
    void anEditedMessageBeginsWithItsWholeHeaderAndLeavesTheOtherPiecesAlone() {
        Octets body = Octets.ofLatin1("more\r\n");
        OctetRope message = OctetRope.of(List.of(Octets.ofLatin1("Subject: x\r\n\r\nbody\r\n"), body));

        OctetRope edited = edited(message);

        assertThat(edited.start().asLatin1()).isEqualTo("Received: here\r\nSubject: x\r\nDate: now\r\n\r\n");
        assertThat(edited.octets().asLatin1()).endsWith("\r\n\r\nbody\r\nmore\r\n");
        assertThat(message.start().length()).as("nobody had to put it together").isLessThan(message.length());
    }

    @Test
    void putsItsPiecesTogetherOnce() {
        OctetRope rope = OctetRope.of(List.of(Octets.ofLatin1("ab"), Octets.empty(), Octets.ofLatin1("c")));

        assertThat(rope.length()).isEqualTo(3);
        assertThat(rope.octets().asLatin1()).isEqualTo("abc");
        assertThat(rope.octets()).isSameAs(rope.octets()).isSameAs(rope.start());
        assertThat(OctetRope.of(List.of()).octets().isEmpty()).isTrue();
        assertThat(OctetRope.of(List.of()).start().isEmpty()).isTrue();
    }

    @Test
    void takesOthersForItsFirstOctets() {
        OctetRope rope = OctetRope.of(List.of(Octets.ofLatin1("ab"), Octets.ofLatin1("cd")));

        for (int from = 0; from <= 4; from++) {
            assertThat(rope.startingWith(Octets.ofLatin1("x"), from).octets().asLatin1())
                    .isEqualTo("x" + "abcd".substring(from));
        }
        assertThatThrownBy(() -> rope.startingWith(Octets.empty(), 5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void hasEightBitsWhereAPieceHas() {
        assertThat(OctetRope.of(List.of(Octets.ofLatin1("a"), Octets.ofLatin1("\u00e9")))
                        .isEightBit())
                .isTrue();
        assertThat(OctetRope.of(List.of(Octets.ofLatin1("a"), Octets.ofLatin1("b")))
                        .isEightBit())
                .isFalse();
    }

    private static OctetRope edited(OctetRope message) {
        return new HeaderEdit(message, MimeScanner.header(message))
                .without(BCC)
                .prepend("Received: here\r\n")
                .append("Date: now\r\n")
                .toRope();
    }

    private static List<OctetRope> everyCut(String message) {
        Octets octets = Octets.ofLatin1(message);
        List<OctetRope> cuts = new ArrayList<>();
        for (int first = 0; first <= message.length(); first++) {
            for (int second = first; second <= message.length(); second++) {
                cuts.add(OctetRope.of(List.of(
                        octets.slice(0, first), octets.slice(first, second), octets.slice(second, octets.length()))));
            }
        }
        return cuts;
    }
}
