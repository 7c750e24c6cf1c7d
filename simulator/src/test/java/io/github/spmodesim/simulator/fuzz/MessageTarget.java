package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.BodySection;
import io.github.spmodesim.simulator.imap.MessageReplies;
import io.github.spmodesim.simulator.mime.BodyText;
import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.text.MainField;
import io.github.spmodesim.simulator.mime.text.MessageText;
import io.github.spmodesim.simulator.mime.text.Needle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Any octets are a message: each part lies inside the one above, every text can be read, and FETCH and SEARCH tell of it. */
final class MessageTarget implements FuzzTarget {
    private static final int BEFORE = 3;
    private static final int SECTIONS_DEEP = 3;
    private static final List<String> NEEDLES = List.of("a", "text", "\u65e5\u672c", "=?");

    @Override
    public void run(byte[] input) {
        // Not at the start of its array, so that an offset from the wrong end shows.
        byte[] stored = new byte[input.length + 2 * BEFORE];
        Arrays.fill(stored, (byte) 'X');
        System.arraycopy(input, 0, stored, BEFORE, input.length);
        check(Octets.of(stored, BEFORE, input.length));
    }

    static void check(Octets message) {
        MimePart root = MimeScanner.scan(message);
        assertThat(root.octets()).isEqualTo(message);
        assertThat(root.octets().arrayOffset()).isEqualTo(message.arrayOffset());
        assertThat(MimeScanner.header(message).list()).isEqualTo(root.fields().list());
        checkPart(root);
        ReplyGrammar.check(MessageReplies.structure(root));
        checkSections(root, List.of());
        checkSearch(message);
    }

    private static void checkPart(MimePart part) {
        int start = part.octets().arrayOffset();
        assertThat(part.header().arrayOffset()).isEqualTo(start);
        assertThat(part.body().arrayOffset()).isEqualTo(start + part.header().length());
        assertThat(part.header().length() + part.bodySize())
                .isEqualTo(part.octets().length());
        part.fields().list().forEach(field -> checkField(field, part.header()));
        checkText(part);
        int end = part.body().arrayOffset();
        for (MimePart below : part.nestedMessage().map(List::of).orElse(part.children())) {
            assertThat(below.octets().arrayOffset()).isGreaterThanOrEqualTo(end);
            end = below.octets().arrayOffset() + below.octets().length();
            checkPart(below);
        }
        assertThat(end).isLessThanOrEqualTo(part.body().arrayOffset() + part.bodySize());
    }

    private static void checkField(HeaderField field, Octets header) {
        assertThat(field.raw().arrayOffset()).isGreaterThanOrEqualTo(header.arrayOffset());
        assertThat(field.raw().arrayOffset() + field.raw().length())
                .isLessThanOrEqualTo(header.arrayOffset() + header.length());
        assertThat(field.unfolded()).doesNotContain("\n");
        HeaderText.of(field);
        HeaderValueTarget.check(field.unfolded());
    }

    private static void checkText(MimePart part) {
        part.bodyLines();
        assertThat(BodyText.octets(part).length()).isLessThanOrEqualTo(part.bodySize());
        if (BodyText.isText(part)) {
            String text = BodyText.of(part);
            assertThat(!BodyText.isPlainAscii(part) || text.equals(part.body().asLatin1()))
                    .isTrue();
        }
    }

    private static void checkSections(MimePart root, List<Integer> part) {
        for (BodySection.Text text : BodySection.Text.values()) {
            Optional<Octets> whole = MessageReplies.section(root, part, text);
            Optional<Octets> rest = MessageReplies.sectionFromFourth(root, part, text);
            assertThat(rest).isEqualTo(whole.map(all -> all.slice(Math.min(3, all.length()), all.length())));
        }
        for (int number = 1; number <= 3 && part.size() < SECTIONS_DEEP; number++) {
            List<Integer> below = new ArrayList<>(part);
            below.add(number);
            if (root.part(below).isPresent()) {
                checkSections(root, below);
            }
        }
    }

    private static void checkSearch(Octets message) {
        MessageText text = new MessageText(message);
        text.sentOn();
        for (String word : NEEDLES) {
            Needle needle = Needle.of(word);
            boolean inHeaderOrBody = text.bodyHolds(needle);
            for (MainField field : MainField.values()) {
                Needle name = Needle.of(field.name().toLowerCase(Locale.ROOT) + ":");
                inHeaderOrBody |= text.fieldHolds(field.name(), name, needle);
                text.fieldHolds(field, needle);
            }
            assertThat(!inHeaderOrBody || text.holds(needle))
                    .as("TEXT %s", word)
                    .isTrue();
        }
    }
}
